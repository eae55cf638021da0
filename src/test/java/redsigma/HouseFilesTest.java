package redsigma;

import static org.assertj.core.api.Assertions.assertThat;
import static redsigma.HouseSources.MAIN;
import static redsigma.HouseSources.SCRIPTS;
import static redsigma.HouseSources.TEMPLATES;
import static redsigma.HouseSources.TESTS;
import static redsigma.HouseSources.lines;
import static redsigma.HouseSources.text;
import static redsigma.HouseSources.under;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that only its source files show. */
class HouseFilesTest {

  private static final long LONGEST_FILE = 300;
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  @Test
  void keepsEveryFileShorterThanThreeHundredLines() {
    var files =
        Stream.of(
                under(MAIN, ".java"),
                under(TESTS, ".java"),
                under(TEMPLATES, ".jte"),
                under(SCRIPTS, ".js"))
            .flatMap(List::stream);

    assertThat(files.filter(file -> lines(file) > LONGEST_FILE)).isEmpty();
  }

  @Test
  void keepsThePagesUnderAThirdOfTheHouse() {
    long pages =
        under(MAIN.resolve("redsigma/web"), ".java").stream().mapToLong(HouseSources::lines).sum();
    long house = under(MAIN, ".java").stream().mapToLong(HouseSources::lines).sum();

    assertThat(pages * 3).as("lines of web, times three").isLessThan(house);
  }

  /** Rooms are migrated in one order: two that were made apart may not take the same moment. */
  @Test
  void givesEveryMigrationAMomentOfItsOwn() {
    var versions = under(MIGRATIONS, ".sql").stream().map(HouseFilesTest::version);

    assertThat(versions).isNotEmpty().doesNotHaveDuplicates();
  }

  private static String version(Path migration) {
    return migration.getFileName().toString().replaceFirst("__.*", "");
  }

  @Test
  void importsByName() {
    assertThat(sourcesWith("(?m)^import (static )?[\\w.]+\\.\\*;")).isEmpty();
  }

  @Test
  void writesItsOwnCode() {
    assertThat(sourcesWith("(?m)^import (static )?lombok\\.")).isEmpty();
  }

  @Test
  void catchesOnlyWhatItCanAnswer() {
    assertThat(sourcesWith("catch \\((final )?(Exception|Throwable) ")).isEmpty();
  }

  @Test
  void saysOfEveryPackageThatNothingInItIsNullUnlessMarked() {
    var packages = under(MAIN, ".java").stream().map(Path::getParent).distinct();

    assertThat(packages.filter(folder -> !marked(folder.resolve("package-info.java")))).isEmpty();
  }

  private static boolean marked(Path packageInfo) {
    return Files.exists(packageInfo) && text(packageInfo).contains("@NullMarked");
  }

  private static Stream<Path> sourcesWith(String pattern) {
    var fault = Pattern.compile(pattern);
    return Stream.of(under(MAIN, ".java"), under(TESTS, ".java"))
        .flatMap(List::stream)
        .filter(file -> fault.matcher(text(file)).find());
  }
}
