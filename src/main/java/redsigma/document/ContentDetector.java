package redsigma.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells by its bytes what a file holds; its name only says which kind of archive or text. */
@Component
class ContentDetector {

  private static final Set<String> SEVERAL =
      Set.of(
          "text/plain",
          "application/zip",
          "application/x-tika-ooxml",
          "application/x-tika-msoffice");

  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

  String mediaType(Path file, String name) throws IOException {
    var byBytes = detect(file, null);
    return SEVERAL.contains(byBytes) ? detect(file, name) : byBytes;
  }

  private String detect(Path file, @Nullable String name) throws IOException {
    var told = new Metadata();
    if (name != null) {
      told.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    }
    try (var bytes = TikaInputStream.get(file)) {
      return types.detect(bytes, told).getBaseType().toString();
    }
  }
}
