package redsigma.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {

  @TempDir Path folder;

  @Test
  void keepsQuotedCommasDoubledQuotesAndLineBreaksInsideAValue() throws IOException {
    var rows = rows("id,text\r\n1,\"a, \"\"b\"\"\"\r\n2,\"first\r\nsecond\"\r\n3,plain\r\n");

    assertThat(rows.stream().map(RowsTest::cells))
        .containsExactly(
            List.of("id", "text"),
            List.of("1", "a, \"b\""),
            List.of("2", "first\nsecond"),
            List.of("3", "plain"));
    assertThat(rows.stream().map(Row::line)).containsExactly(1, 2, 3, 5);
  }

  @Test
  void losesOneLineToAQuoteThatIsNeverClosed() throws IOException {
    var rows = rows("id,text\n1,\"open\n2,fine\n3,\"also fine\"\n");

    assertThat(rows.get(1)).isInstanceOf(Row.Broken.class);
    assertThat(cells(rows.get(2))).containsExactly("2", "fine");
    assertThat(cells(rows.get(3))).containsExactly("3", "also fine");
  }

  @Test
  void takesAQuoteInsideAPlainValueAsItStands() throws IOException {
    assertThat(cells(rows("id,text\n1,5\" pipe\n").get(1))).containsExactly("1", "5\" pipe");
  }

  @Test
  void tellsOfShortAndLongRows() throws IOException {
    var rows = rows("id,text\n1\n2,b,c\n3,d\n");

    assertThat(rows.get(1))
        .isEqualTo(new Row.Broken(2, "1", "1 values where the header has 2 columns"));
    assertThat(rows.get(2)).isInstanceOf(Row.Broken.class);
    assertThat(cells(rows.get(3))).containsExactly("3", "d");
  }

  @Test
  void passesOverTheByteOrderMarkAndEmptyLines() throws IOException {
    var rows = rows("\uFEFFid,text\n\n1,a\n\n");

    assertThat(rows.stream().map(RowsTest::cells))
        .containsExactly(List.of("id", "text"), List.of("1", "a"));
  }

  @Test
  void tellsOfBytesOutsideTheCharset() throws IOException {
    var file = folder.resolve("latin.csv");
    Files.write(file, "id,text\n1,caf\u00e9\n2,tea\n".getBytes(StandardCharsets.ISO_8859_1));

    var asUtf8 = read(file, StandardCharsets.UTF_8);
    assertThat(asUtf8.get(1)).isInstanceOf(Row.Broken.class);
    assertThat(cells(asUtf8.get(2))).containsExactly("2", "tea");
    assertThat(cells(read(file, StandardCharsets.ISO_8859_1).get(1)))
        .containsExactly("1", "caf\u00e9");
  }

  @Test
  void cutsAValueOfFiftyMegabytesAndGoesOn() throws IOException {
    var rows = rows("id,text\n1," + "x".repeat(50_000_000) + "\n2,b\n");

    assertThat(rows.get(1)).isInstanceOf(Row.Broken.class);
    assertThat(cells(rows.get(2))).containsExactly("2", "b");
  }

  private static List<String> cells(Row row) {
    return ((Row.Read) row).cells();
  }

  private List<Row> rows(String text) throws IOException {
    var file = folder.resolve("file.csv");
    Files.writeString(file, text);
    return read(file, StandardCharsets.UTF_8);
  }

  private static List<Row> read(Path file, Charset charset) throws IOException {
    var read = new ArrayList<Row>();
    try (var rows = Rows.open(file, charset, ',')) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        read.add(row);
      }
    }
    return read;
  }
}
