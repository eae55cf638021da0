package redsigma.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import redsigma.intake.mapping.FolderCheck;
import redsigma.intake.mapping.MappingReader;
import redsigma.schema.SchemaProblem;
import redsigma.schema.Schemas;

/** The mappings of the packages: {@code apps/<package>/imports/<name>.yaml}. */
@Component
class MappingShelf {

  private static final String YAML = ".yaml";

  private final Schemas schemas;

  MappingShelf(Schemas schemas) {
    this.schemas = schemas;
  }

  List<MappingFile> all() {
    return files().stream()
        .map(file -> new MappingFile(name(file), read(file).mapping().title()))
        .sorted(Comparator.comparing(MappingFile::name))
        .toList();
  }

  /** A mapping by its name on the shelf, or by its path; empty when there is neither. */
  Optional<Path> find(String word) {
    var shelved = files().stream().filter(file -> name(file).equals(word)).findFirst();
    return shelved.or(
        () ->
            Optional.of(Path.of(word))
                .filter(path -> word.endsWith(YAML))
                .filter(Files::isRegularFile));
  }

  /** A mapping held against the schema. */
  MappingReader.Reading read(Path file) {
    var name = file.getFileName().toString();
    try {
      return MappingReader.read(name, Files.readString(file), schemas.current());
    } catch (MalformedInputException _) {
      return MappingReader.read(name, "\u0000", schemas.current());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A mapping held against the schema, and against the folder it is to import. */
  MappingReader.Reading read(Path file, Path folder) {
    var reading = read(file);
    var problems = new ArrayList<>(reading.problems());
    problems.addAll(FolderCheck.problems(file.getFileName().toString(), reading.mapping(), folder));
    problems.sort(Comparator.comparingInt(SchemaProblem::line));
    return new MappingReader.Reading(reading.mapping(), problems);
  }

  private List<Path> files() {
    try (Stream<Path> packages = Files.list(schemas.apps())) {
      return packages
          .map(folder -> folder.resolve("imports"))
          .filter(Files::isDirectory)
          .flatMap(MappingShelf::yaml)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Path> yaml(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(YAML)).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String name(Path file) {
    var name = file.getFileName().toString();
    return name.substring(0, name.length() - YAML.length());
  }
}
