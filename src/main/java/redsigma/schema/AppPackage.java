package redsigma.schema;

import java.util.Map;
import java.util.Optional;

/** An application: a folder of YAML. Chapters that other rooms own are handed out unread. */
public record AppPackage(
    String name, String title, String icon, int order, Map<String, Chapter> chapters) {

  public AppPackage {
    chapters = Map.copyOf(chapters);
  }

  /**
   * Whether it is but what a force lays over another package: chapters, and no types of its own.
   */
  public boolean isLaidOver() {
    return name.contains(Overlay.OVER);
  }

  /** The chapter of a name ({@code roles} for {@code roles.yaml}), read into a record. */
  public <T> Optional<T> chapter(String name, Class<T> shape) {
    return Optional.ofNullable(chapters.get(name)).map(chapter -> chapter.as(shape));
  }
}
