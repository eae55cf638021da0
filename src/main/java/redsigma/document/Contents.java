package redsigma.document;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import redsigma.schema.FieldType;
import redsigma.schema.FieldType.File.Content;

/**
 * Which kinds of file may stand in which fields. What is not named here is never kept: no HTML, no
 * SVG, no programs, for those could act in whoever opens them.
 */
final class Contents {

  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
  private static final String ODF = "application/vnd.oasis.opendocument.";

  private static final Map<Content, Map<String, String>> KNOWN = new EnumMap<>(Content.class);

  static {
    KNOWN.put(
        Content.IMAGES,
        Map.of("image/jpeg", "JPEG", "image/png", "PNG", "image/webp", "WebP", "image/gif", "GIF"));
    KNOWN.put(
        Content.DOCUMENTS,
        Map.ofEntries(
            Map.entry("application/pdf", "PDF"),
            Map.entry("text/plain", "Text"),
            Map.entry("text/csv", "CSV"),
            Map.entry("application/rtf", "RTF"),
            Map.entry("application/msword", "Word"),
            Map.entry(OOXML + "wordprocessingml.document", "Word"),
            Map.entry("application/vnd.ms-excel", "Excel"),
            Map.entry(OOXML + "spreadsheetml.sheet", "Excel"),
            Map.entry("application/vnd.ms-powerpoint", "PowerPoint"),
            Map.entry(OOXML + "presentationml.presentation", "PowerPoint"),
            Map.entry(ODF + "text", "OpenDocument"),
            Map.entry(ODF + "spreadsheet", "OpenDocument"),
            Map.entry(ODF + "presentation", "OpenDocument"),
            Map.entry("message/rfc822", "Email"),
            Map.entry("application/vnd.ms-outlook", "Email"),
            Map.entry("image/tiff", "TIFF")));
    KNOWN.put(
        Content.AUDIO,
        Map.of(
            "audio/mpeg", "MP3",
            "audio/mp4", "M4A",
            "audio/vnd.wave", "WAV",
            "audio/ogg", "Ogg",
            "audio/vorbis", "Ogg",
            "audio/opus", "Ogg",
            "audio/amr", "AMR"));
    KNOWN.put(
        Content.VIDEO,
        Map.of(
            "video/mp4", "MP4",
            "video/x-m4v", "MP4",
            "video/quicktime", "QuickTime",
            "video/webm", "WebM",
            "video/x-msvideo", "AVI",
            "video/3gpp", "3GP"));
  }

  private Contents() {}

  static boolean isImage(String mediaType) {
    return KNOWN.getOrDefault(Content.IMAGES, Map.of()).containsKey(mediaType);
  }

  static boolean fits(FieldType.File type, String mediaType) {
    return type.accept().stream()
        .anyMatch(content -> KNOWN.getOrDefault(content, Map.of()).containsKey(mediaType));
  }

  /** What a media type is called; its own name where we keep none such. */
  static String label(String mediaType) {
    return KNOWN.values().stream()
        .filter(types -> types.containsKey(mediaType))
        .findFirst()
        .map(types -> types.getOrDefault(mediaType, mediaType))
        .orElse(mediaType);
  }

  /** What fits, in words: "GIF, JPEG, PNG, WebP". */
  static String words(Set<Content> accept) {
    return accept.stream()
        .sorted()
        .map(
            content ->
                content == Content.IMAGES
                    ? "images ("
                        + KNOWN.getOrDefault(content, Map.of()).values().stream()
                            .sorted()
                            .collect(Collectors.joining(", "))
                        + ")"
                    : content.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** All media types, for a form's file chooser. */
  static Set<String> mediaTypes(Set<Content> accept) {
    var types = new LinkedHashMap<String, String>();
    accept.stream().sorted().forEach(one -> types.putAll(KNOWN.getOrDefault(one, Map.of())));
    return types.keySet();
  }
}
