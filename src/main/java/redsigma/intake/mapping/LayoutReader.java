package redsigma.intake.mapping;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads how a file is written; what a file does not say, the head of the mapping says for all. */
final class LayoutReader {

  private final Problems problems;
  private final char delimiter;
  private final Charset charset;
  private final Set<String> blanks;
  private final Map<String, String> ignored;

  LayoutReader(Part head, Problems problems) {
    this.problems = problems;
    this.delimiter = delimiter(head, ',');
    this.charset = charset(head, StandardCharsets.UTF_8);
    this.blanks = new HashSet<>(head.texts("blanks"));
    this.ignored = ignored(head);
  }

  FileLayout read(Part part) {
    var allBlanks = new HashSet<>(blanks);
    allBlanks.addAll(part.texts("blanks"));
    var allIgnored = new LinkedHashMap<>(ignored);
    allIgnored.putAll(ignored(part));
    var file = part.needed("file");
    if (file.contains("/") || file.contains("\\") || file.startsWith(".")) {
      problems.add(
          part.line("file"),
          "'%s' is no plain file name.".formatted(file),
          "Name a file of the folder itself, without a path.");
    }
    return new FileLayout(
        file,
        part.line(),
        delimiter(part, delimiter),
        charset(part, charset),
        allBlanks,
        allIgnored,
        skips(part));
  }

  private Map<String, String> ignored(Part part) {
    var columns = part.textsByName("ignore");
    columns.forEach(
        (column, reason) -> {
          if (reason.isBlank()) {
            problems.add(
                part.line("ignore"),
                "Column '%s' is ignored for no reason.".formatted(column),
                "Write the reason behind the column's name.");
          }
        });
    return columns;
  }

  private List<FileLayout.Skip> skips(Part part) {
    var skips = new ArrayList<FileLayout.Skip>();
    for (var skip : part.parts("skip")) {
      boolean not = skip.has("is-not");
      if (not == skip.has("is")) {
        problems.add(
            skip.line(),
            "It is not said which rows are skipped.",
            "Write either 'is' or 'is-not'.");
      }
      skips.add(
          new FileLayout.Skip(
              skip.line(),
              skip.needed("column"),
              new HashSet<>(skip.texts(not ? "is-not" : "is")),
              not,
              skip.needed("because")));
      skip.end();
    }
    return skips;
  }

  private char delimiter(Part part, char ifAbsent) {
    var written = part.text("delimiter");
    if (written == null) {
      return ifAbsent;
    }
    if (written.equals("tab")) {
      return '\t';
    }
    if (written.length() != 1 || written.equals("\"")) {
      problems.add(
          part.line("delimiter"),
          "'%s' cannot part columns.".formatted(written),
          "Write one character in quotes, or tab.");
      return ifAbsent;
    }
    return written.charAt(0);
  }

  private Charset charset(Part part, Charset ifAbsent) {
    var written = part.text("charset");
    try {
      return written == null ? ifAbsent : Charset.forName(written);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      problems.add(
          part.line("charset"),
          "There is no charset '%s'.".formatted(written),
          "Write UTF-8 or windows-1252.");
      return ifAbsent;
    }
  }
}
