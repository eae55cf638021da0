package redsigma.document;

import java.text.Normalizer;

/** Makes the name that a file was sent under safe to show and to offer for saving. */
final class FileName {

  private static final int LONGEST = 120;

  private FileName() {}

  /** Without folders, control characters, and marks that turn the reading direction. */
  static String clean(String sent) {
    var name =
        Normalizer.normalize(sent, Normalizer.Form.NFC)
            .replaceFirst("(?s)^.*[/\\\\]", "")
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]", "")
            .replaceAll("[<>:\"|?*%]", "_")
            .replaceAll("\\s+", " ")
            .replaceAll("^[. ]+|[. ]+$", "");
    return name.isEmpty() ? "file" : shortened(name);
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    var ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
    int end = LONGEST - ending.length();
    return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
        + ending;
  }
}
