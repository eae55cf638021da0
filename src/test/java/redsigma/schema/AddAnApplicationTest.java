package redsigma.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The page docs/add-an-application.md says what works. */
class AddAnApplicationTest {

  private static final Pattern FILE =
      Pattern.compile("```yaml\\n# apps/(\\S+)\\n(.*?)```", Pattern.DOTALL);

  @TempDir Path apps;

  @BeforeEach
  void writeThePage() throws IOException {
    FileSystemUtils.copyRecursively(Path.of("apps/core"), apps.resolve("core"));
    var page = Files.readString(Path.of("docs/add-an-application.md"));
    for (var file : FILE.matcher(page).results().toList()) {
      var path = apps.resolve(file.group(1));
      Files.createDirectories(path.getParent());
      Files.writeString(path, "# apps/" + file.group(1) + "\n" + file.group(2));
    }
  }

  @Test
  void loadsAsThePageSays() {
    var schema = Schemas.of(apps).current();

    assertThat(schema.packages()).extracting(AppPackage::name).contains("lost-property");
    assertThat(schema.types()).containsKey("lost-item");
    assertThat(schema.examples()).extracting(Example::key).contains("black-umbrella");
  }

  @Test
  void tellsTheMistakeAsThePageSays() throws IOException {
    var type = apps.resolve("lost-property/types/lost-item.yaml");
    var text = Files.readString(type);
    Files.writeString(type, text.replace("list: lost-item-kind,", "list: lost-item-kinds,"));

    var refused = (Schemas.Reload.Refused) SchemaReader.read(apps);

    assertThat(refused.problems()).hasSize(1);
    assertThat(Files.readString(Path.of("docs/add-an-application.md")))
        .contains("\n" + refused.problems().getFirst() + "\n");
  }
}
