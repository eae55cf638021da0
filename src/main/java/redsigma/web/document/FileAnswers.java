package redsigma.web.document;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import redsigma.document.Documents;
import redsigma.security.Permission;
import redsigma.security.Viewer;
import redsigma.web.frame.Absent;
import redsigma.web.frame.Needs;

/** Hands files out so that nothing in them can act: never guessed at, boxed in, mostly to save. */
@Controller
class FileAnswers {

  static final String BOXED_IN = "default-src 'none'; sandbox; frame-ancestors 'none'";

  private final Documents documents;

  FileAnswers(Documents documents) {
    this.documents = documents;
  }

  /** Asked anew each time, so that each opening is noted. */
  @Needs(Permission.READ)
  @GetMapping("/documents/{id}")
  ResponseEntity<Resource> file(Viewer viewer, @PathVariable UUID id) {
    var opened = documents.open(viewer, id).orElseThrow(Absent::new);
    return answer(opened, CacheControl.noCache().cachePrivate(), "");
  }

  /** Kept by the browser for minutes, and for this sign-in only. */
  @Needs(Permission.READ)
  @GetMapping("/documents/{id}/thumbnail")
  ResponseEntity<Resource> thumbnail(
      Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "320") int side) {
    var opened = documents.thumbnail(viewer, id, side).orElseThrow(Absent::new);
    return answer(opened, CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate(), "-" + side);
  }

  private static ResponseEntity<Resource> answer(
      Documents.Opened opened, CacheControl cache, String variant) {
    var document = opened.document();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(opened.mediaType()))
        .cacheControl(cache)
        .varyBy(HttpHeaders.COOKIE)
        .eTag(document.sha256() + variant)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            disposition(document.isImage())
                .filename(document.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("Content-Security-Policy", BOXED_IN)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .body(new InputStreamResource(() -> opened.bytes().open()));
  }

  private static ContentDisposition.Builder disposition(boolean image) {
    return image ? ContentDisposition.inline() : ContentDisposition.attachment();
  }
}
