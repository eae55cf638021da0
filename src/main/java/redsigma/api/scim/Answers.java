package redsigma.api.scim;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What every answer to a directory has in common. */
final class Answers {

  static final String SCIM_JSON = "application/scim+json";

  private Answers() {}

  /** Part of what was found; {@code startIndex} counts from 1. */
  record Found<T>(
      List<String> schemas,
      int totalResults,
      int startIndex,
      int itemsPerPage,
      @JsonProperty("Resources") List<T> resources) {
    Found {
      schemas = List.copyOf(schemas);
      resources = List.copyOf(resources);
    }
  }

  static <T> ResponseEntity<T> of(T body) {
    return ResponseEntity.ok().contentType(MediaType.valueOf(SCIM_JSON)).body(body);
  }

  static ResponseEntity<UserJson> made(UserJson user) {
    return ResponseEntity.created(URI.create(user.meta().location()))
        .contentType(MediaType.valueOf(SCIM_JSON))
        .body(user);
  }

  static <T> ResponseEntity<Found<T>> found(int total, Page page, List<T> resources) {
    return of(new Found<>(List.of(Urn.LIST), total, page.start(), resources.size(), resources));
  }

  /** Which part of what is found is asked for; what is out of bounds is brought into them. */
  record Page(int start, int count) {

    private static final int MOST = 200;

    Page {
      start = Math.max(1, start);
      count = Math.clamp(count, 0, MOST);
    }

    int from() {
      return start - 1;
    }

    <T> List<T> of(List<T> all) {
      return all.stream().skip(from()).limit(count).toList();
    }
  }
}
