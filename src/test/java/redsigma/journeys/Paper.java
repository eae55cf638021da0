package redsigma.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What stands on each sheet of a PDF as Chromium writes it, read without a library for it. */
final class Paper {

  private static final Pattern OBJECT =
      Pattern.compile("(\\d+) 0 obj\\n(.*?)\\nendobj", Pattern.DOTALL);
  private static final Pattern FONT = Pattern.compile("/(F\\d+) (\\d+) 0 R");
  private static final Pattern DRAWN = Pattern.compile("/(F\\d+) [\\d.]+ Tf|<([0-9A-Fa-f]+)>");
  private static final Pattern CODES = Pattern.compile("<(\\w{4})> <(\\w{4})>(?: <(\\w{4})>)?");

  private final Map<String, String> objects;

  Paper(byte[] pdf) {
    objects =
        OBJECT
            .matcher(new String(pdf, ISO_8859_1))
            .results()
            .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
  }

  /** The words of each sheet, without the spaces between them. */
  List<String> sheets() {
    return objects.values().stream()
        .filter(object -> object.startsWith("<</Type /Page\n"))
        .map(this::words)
        .toList();
  }

  private String words(String page) {
    var fonts = new HashMap<String, Map<String, String>>();
    FONT.matcher(page).results().forEach(font -> fonts.put(font.group(1), letters(font.group(2))));
    var words = new StringBuilder();
    Map<String, String> letters = Map.of();
    for (var found : DRAWN.matcher(stream(reference(page, "Contents"))).results().toList()) {
      if (found.group(1) != null) {
        letters = fonts.getOrDefault(found.group(1), Map.of());
      } else {
        for (int at = 0; at + 4 <= found.group(2).length(); at += 4) {
          words.append(letters.getOrDefault(found.group(2).substring(at, at + 4), ""));
        }
      }
    }
    return words.toString().replace(" ", "");
  }

  /** The letter of each glyph of a font. */
  private Map<String, String> letters(String font) {
    var letters = new HashMap<String, String>();
    CODES
        .matcher(stream(reference(objects.get(font), "ToUnicode")))
        .results()
        .forEach(
            found -> {
              int from = Integer.parseInt(found.group(1), 16);
              boolean many = found.group(3) != null;
              int until = many ? Integer.parseInt(found.group(2), 16) : from;
              int letter = Integer.parseInt(found.group(many ? 3 : 2), 16);
              IntStream.rangeClosed(from, until)
                  .forEach(
                      glyph ->
                          letters.put(
                              "%04X".formatted(glyph), Character.toString(letter + glyph - from)));
            });
    return letters;
  }

  private static String reference(String object, String key) {
    var found = Pattern.compile("/" + key + " (\\d+) 0 R").matcher(object);
    return found.find() ? found.group(1) : "";
  }

  private String stream(String number) {
    var object = objects.getOrDefault(number, "");
    int begins = object.indexOf("stream\n") + "stream\n".length();
    var inflater = new Inflater();
    inflater.setInput(object.substring(begins).getBytes(ISO_8859_1));
    var clear = new ByteArrayOutputStream();
    var part = new byte[8192];
    try {
      for (int read = inflater.inflate(part); read > 0; read = inflater.inflate(part)) {
        clear.write(part, 0, read);
      }
    } catch (DataFormatException broken) {
      throw new IllegalStateException("No stream of a PDF: object " + number, broken);
    }
    return clear.toString(ISO_8859_1);
  }
}
