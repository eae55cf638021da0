package redsigma.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.schema.Schemas.Reload;

/** Changes code lists in a force's overlay, and puts the change into force or takes it back. */
@Component
public class OverlayLists {

  private final Schemas schemas;

  OverlayLists(Schemas schemas) {
    this.schemas = schemas;
  }

  /**
   * Writes the change into the overlay and loads it; when it is refused the files are as before.
   *
   * @param force the two digits of the force, for an overlay that is not there yet
   */
  public synchronized Reload change(CodeChange change, String force, String by) {
    var home = home(change.list());
    if (home.isEmpty()) {
      return refused("There is no list '%s'.".formatted(change.list()), "Choose another.");
    }
    if (schemas.held().isPresent()
        || !schemas.onDisk().version().equals(schemas.inForce().version())) {
      return refused(
          "What is on disk is not what is in force.",
          "Look at the packages' page and load what is on disk first.");
    }
    try {
      return change(change, schemas.overlay(), home.get(), force, by);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("Cannot write " + schemas.overlay(), unwritable);
    }
  }

  private Reload change(CodeChange change, Path overlay, String home, String force, String by)
      throws IOException {
    var head = overlay.resolve(OverlayReader.FILE);
    var makesHead = !Files.exists(head);
    var file = overlay.resolve(home);
    var before = Files.exists(file) ? Files.readString(file) : null;
    var prefix = "X%s-".formatted(prefix(force));
    var tree = OverlayYaml.read(before, change.list());
    var problem = new ListEdit(schemas.current().list(change.list()), prefix).apply(change, tree);
    if (problem != null) {
      return new Reload.Refused(List.of(problem));
    }
    if (makesHead) {
      SafeFile.write(head, OverlayYaml.write(Map.of("force", force)));
    }
    SafeFile.write(file, OverlayYaml.write(tree));
    var outcome = schemas.reload(by);
    if (outcome instanceof Reload.Refused) {
      restore(file, before);
      restore(head, makesHead ? null : Files.readString(head));
    }
    return outcome;
  }

  private String prefix(String force) {
    var head = schemas.inForce().files().get("overlay/" + OverlayReader.FILE);
    return head == null ? force : OverlayYaml.text(head, "force").orElse(force);
  }

  private static void restore(Path file, @Nullable String text) throws IOException {
    if (text == null) {
      Files.deleteIfExists(file);
    } else {
      SafeFile.write(file, text);
    }
  }

  /** The file in the overlay that a list's changes go to: as the list's own file is called. */
  private Optional<String> home(String list) {
    if (!schemas.current().lists().containsKey(list)) {
      return Optional.empty();
    }
    return schemas.inForce().files().entrySet().stream()
        .filter(file -> file.getKey().contains("/lists/"))
        .filter(file -> OverlayYaml.text(file.getValue(), "list").filter(list::equals).isPresent())
        .map(file -> file.getKey().replaceFirst("^overlay/", ""))
        .findFirst();
  }

  private static Reload refused(String message, String remedy) {
    return new Reload.Refused(List.of(new SchemaProblem("", 0, message, remedy)));
  }

  /** The change of one code in the tree of an overlay's list file. */
  private record ListEdit(CodeList list, String prefix) {

    @Nullable SchemaProblem apply(CodeChange change, Map<String, Object> tree) {
      var codes = OverlayYaml.codes(tree);
      return switch (change) {
        case CodeChange.Add add -> add(add, codes);
        case CodeChange.Relabel relabel -> put(codes, relabel.code(), "label", relabel.label());
        case CodeChange.Retire retire -> {
          var until = retire.until().toString();
          yield put(codes, retire.code(), "until", until);
        }
      };
    }

    private @Nullable SchemaProblem add(CodeChange.Add add, Map<String, Object> codes) {
      var code = add.code().strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "-");
      var own = code.startsWith(prefix) ? code : prefix + code;
      if (list.codes().containsKey(own)) {
        return problem("There is a code '%s' already.".formatted(own), "Choose another.");
      }
      codes.put(own, OverlayYaml.map("label", add.label()));
      return null;
    }

    private @Nullable SchemaProblem put(
        Map<String, Object> codes, String code, String key, String value) {
      if (!list.codes().containsKey(code)) {
        return problem("There is no code '%s'.".formatted(code), "Choose one of the list.");
      }
      var said = new LinkedHashMap<String, Object>();
      switch (codes.get(code)) {
        case Map<?, ?> map -> map.forEach((name, old) -> said.put(String.valueOf(name), old));
        case String label -> said.put("label", label);
        case null, default -> {}
      }
      said.put(key, value);
      codes.put(code, said);
      return null;
    }

    private static SchemaProblem problem(String message, String remedy) {
      return new SchemaProblem("", 0, message, remedy);
    }
  }
}
