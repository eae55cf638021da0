package redsigma.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenYamlTest {

  private static final String FILE = "shop/lists/broken.yaml";

  @TempDir Path apps;

  static Stream<Arguments> broken() {
    return Stream.of(
        broken("", 1, "The file is empty."),
        broken("# only a remark\n", 1, "The file is empty."),
        broken("list: x\ntitle: [a\n", 3, "YAML cannot be read here"),
        broken("list: x\n\ttitle: y\n", 2, "A tab stands where only spaces may."),
        broken("list: x\ntitle: What: this\n", 2, "YAML cannot be read here"),
        broken("list: x\nlist: y\n", 2, "'list' stands here twice, first in line 1."),
        broken("- a\n- b\n", 1, "'the file' must have keys."),
        broken("just words", 1, "'the file' must have keys."),
        broken("list: x\n---\nlist: y\n", 2, "YAML cannot be read here"),
        broken("list: !!java.net.URL [http://x]\n", 1, "YAML cannot be read here"),
        broken("list: !secret x\n", 1, "The tag !secret is not read."),
        broken("? { a: b }\n: c\n", 1, "A key must be a word."),
        broken("list: x\ntitle: \0y\n", 2, "a character that YAML does not allow"),
        broken("a: &a [x]\nb: *a\n", 2, "'*a' repeats another part"),
        broken("a: &a\n  b: *a\n", 2, "'*a' repeats another part"),
        broken(laughs(), 2, "'*a0' repeats another part"),
        broken("[".repeat(5_000), 1, "YAML cannot be read"),
        broken("x".repeat(1_000_001), 1, "The file is larger than 1 MB."));
  }

  private static Arguments broken(String text, int line, String message) {
    return Arguments.of(text, line, message);
  }

  private static String laughs() {
    var text = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (var i = 1; i < 30; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void isToldWithItsLine(String text, int line, String message) {
    var problems = Packages.in(apps).write(FILE, text).problems();

    assertThat(problems).extracting(SchemaProblem::file).containsOnly(FILE);
    assertThat(problems.getFirst().line()).isEqualTo(line);
    assertThat(problems.getFirst().message()).contains(message);
    assertThat(problems.getFirst().remedy()).isNotBlank();
  }

  @Test
  void tellsAFileThatIsNotInUtf8() {
    var latin = "list: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Packages.in(apps).write(FILE, latin).problems())
        .containsExactly(
            new SchemaProblem(FILE, 1, "The file is not in UTF-8.", "Save it as UTF-8."));
  }
}
