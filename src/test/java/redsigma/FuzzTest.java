package redsigma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every parser of what comes from outside takes the inputs it was started on, and those it once
 * fell over; {@code ./redsigma fuzz} looks for more.
 */
class FuzzTest {

  private static final Path TESTS = Path.of("src/test/java");
  private static final Path INPUTS = Path.of("src/test/resources/fuzz");

  @TestFactory
  Stream<DynamicTest> takes() throws IOException {
    return targets().stream()
        .flatMap(target -> inputs(target).stream().map(input -> taken(target, input)));
  }

  @Test
  void hasInputsForEveryParser() throws IOException {
    assertThat(targets()).hasSizeGreaterThan(10).noneMatch(target -> inputs(target).isEmpty());
  }

  private static DynamicTest taken(Class<?> target, Path input) {
    return DynamicTest.dynamicTest(
        target.getSimpleName() + " " + input.getFileName(),
        () ->
            assertThatCode(() -> entry(target).invoke(Files.readAllBytes(input)))
                .doesNotThrowAnyException());
  }

  private static MethodHandle entry(Class<?> target) throws ReflectiveOperationException {
    return MethodHandles.lookup()
        .findStatic(target, "fuzzerTestOneInput", MethodType.methodType(void.class, byte[].class));
  }

  private static List<Path> inputs(Class<?> target) {
    try (var files = Files.list(INPUTS.resolve(target.getSimpleName()))) {
      return files.sorted().toList();
    } catch (IOException none) {
      return List.of();
    }
  }

  private static List<Class<?>> targets() throws IOException {
    try (var files = Files.walk(TESTS)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("Fuzz.java"))
          .sorted()
          .<Class<?>>map(FuzzTest::named)
          .toList();
    }
  }

  private static Class<?> named(Path source) {
    var name = TESTS.relativize(source).toString().replace(".java", "").replace('/', '.');
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException absent) {
      throw new IllegalStateException(name, absent);
    }
  }
}
