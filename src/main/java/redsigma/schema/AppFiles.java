package redsigma.schema;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the files below an apps folder, and keeps the digest of all that it has read. */
final class AppFiles {

  /** No file of a package is larger; a larger one is data in the wrong place. */
  static final int LARGEST = 1_000_000;

  private static final Set<String> FOLDERS = Set.of("types", "lists", "examples");

  private final Path apps;
  private final Problems problems;
  private final ReadFiles read;
  private final String before;

  AppFiles(Path apps, Problems problems, ReadFiles read) {
    this(apps, problems, read, "");
  }

  /**
   * @param before stands before the name of every file, to tell folders apart
   */
  AppFiles(Path apps, Problems problems, ReadFiles read, String before) {
    this.apps = apps;
    this.problems = problems;
    this.read = read;
    this.before = before;
  }

  Path root() {
    return apps;
  }

  /** The folders in the root, by name. */
  List<Path> folders() {
    return foldersIn(apps);
  }

  List<Path> foldersIn(Path folder) {
    return entries(folder).stream().filter(Files::isDirectory).toList();
  }

  /** The package folders, of which there must be one. */
  List<Path> packages() {
    var folders = folders();
    if (folders.isEmpty()) {
      problems.add(
          "",
          0,
          "There is no application under %s.".formatted(apps.toAbsolutePath()),
          "Start from the project's folder, or set redsigma.schema.apps to the apps folder.");
    }
    return folders;
  }

  /** The YAML files directly in a folder, by name; files of other sorts are left alone. */
  List<Path> yaml(Path folder) {
    var yaml = new ArrayList<Path>();
    for (var file : entries(folder)) {
      var name = file.getFileName().toString();
      if (name.endsWith(".yml")) {
        problems.add(name(file), 1, "Files that end in .yml are not read.", "Name it .yaml.");
      } else if (name.endsWith(".yaml") && Files.isRegularFile(file)) {
        yaml.add(file);
      }
    }
    return yaml;
  }

  /** Tells folders of a package whose name is nearly one that is read. */
  void checkFolders(Path folder) {
    for (var entry : entries(folder)) {
      var name = entry.getFileName().toString();
      if (Files.isDirectory(entry) && !FOLDERS.contains(name)) {
        Nearest.to(name, FOLDERS)
            .ifPresent(
                meant ->
                    problems.add(
                        name(entry),
                        0,
                        "The folder '%s' is not read.".formatted(name),
                        "Did you mean '%s'?".formatted(meant)));
      }
    }
  }

  Optional<Value> read(Path file) {
    return content(file).flatMap(text -> YamlText.read(name(file), text, problems));
  }

  /** The file's name as problems tell it: from the apps folder, with slashes. */
  String name(Path file) {
    return before + apps.relativize(file).toString().replace('\\', '/');
  }

  private Optional<String> content(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        problems.add(name(file), 1, "The file is larger than 1 MB.", "Split it into several.");
        return Optional.empty();
      }
      var bytes = Files.readAllBytes(file);
      read.add(name(file), bytes);
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      problems.add(name(file), 1, "The file is not in UTF-8.", "Save it as UTF-8.");
    } catch (IOException unreadable) {
      problems.add(
          name(file),
          1,
          "The file cannot be read: %s.".formatted(unreadable.getMessage()),
          "Check its permissions.");
    }
    return Optional.empty();
  }

  private List<Path> entries(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var entries = Files.list(folder)) {
      return entries
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      problems.add(
          name(folder),
          0,
          "The folder cannot be read: %s.".formatted(unreadable.getMessage()),
          "Check its permissions.");
      return List.of();
    }
  }
}
