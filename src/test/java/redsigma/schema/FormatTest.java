package redsigma.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

  /** One mark of each format that allows spacing and case to vary. */
  private static final List<String> WRITTEN_IN_PARTS =
      List.of(
          "VRM|AB12 CDE",
          "VRM|RIA 1234",
          "VIN|1M8GDM9AX KP042788",
          "PNC_ID|1999/0123456X",
          "CRO|265416/86F",
          "CRO|SF39/83470G",
          "NINO|AB 12 34 56 C",
          "NHS_NUMBER|943 476 5919",
          "DRIVER_NUMBER|MORGA 657054 SM9IJ",
          "PRISON_NUMBER|A1234BC",
          "POSTCODE|DH1 5TT",
          "UPRN|100 011 223 344",
          "IMEI|49 015420 323751 8",
          "COMPANY_NUMBER|SC 123456",
          "GRADING|2EC A1 S2",
          "EMAIL|sam.hill@example.org",
          "TELEPHONE|07700 900123");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EMAIL|Sam.Hill@Example.ORG
          EMAIL|mailto:sam@example.co.uk
          TELEPHONE|0191 498 0123
          TELEPHONE|07400 123456
          TELEPHONE|07700 900123
          TELEPHONE|+33 1 42 68 53 00
          URL|example.org
          URL|https://example.org/a?b=c
          VRM|AB12 CDE
          VRM|BD51SMR
          VRM|A123 BCD
          VRM|ABC 123D
          VRM|Q123 ABC
          VRM|1 A
          VRM|RIA 1234
          VRM|AZ 1234
          VRM|101 D 234
          VRM|AB 12 CD
          VRM|12 AB 34
          VIN|1M8GDM9AXKP042788
          VIN|11111111111111111
          VIN|WVWZZZ1JZXW000001
          PNC_ID|1999/0123456X
          PNC_ID|99/123456X
          PNC_ID|1999/1234567B
          PNC_ID|20/9N
          PNC_ID|2003/0014345M
          PNC_ID|2012/0052494Q
          PNC_ID|2022/1234567E
          CRO|265416/86F
          CRO|123456/08T
          CRO|SF39/83470G
          NINO|AB123456C
          NINO|AB 12 34 56
          NHS_NUMBER|943 476 5919
          DRIVER_NUMBER|MORGA657054SM9IJ
          DRIVER_NUMBER|MORGA657054SM9IJ 35
          PRISON_NUMBER|A1234BC
          POSTCODE|DH1 5TT
          POSTCODE|SW1A 1AA
          POSTCODE|EC1A 1BB
          POSTCODE|W1A 0AX
          POSTCODE|DN55 1PT
          POSTCODE|GIR 0AA
          UPRN|10033544614
          IMEI|490154203237518
          COMPANY_NUMBER|00445790
          COMPANY_NUMBER|445790
          COMPANY_NUMBER|SC123456
          WHAT3WORDS|///filled.count.soap
          WHAT3WORDS|filled count soap
          GRADING|[1BP]
          GRADING|1BP
          GRADING|[2EC]+A1+S2
          """)
  void saysNothingAgainstWhatIsRight(Format format, String text) {
    assertThat(format.warning(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EMAIL|sam.example.org|perhaps this is an online name
          EMAIL|sam..hill@example.org|dots
          EMAIL|sam@example|name@example.org
          TELEPHONE|12345|10 or 11 figures
          TELEPHONE|ask his mother|10 or 11 figures
          TELEPHONE|07000 000000 000|10 or 11 figures
          URL|javascript:alert(1)|https://
          URL|no address|https://
          VRM|ZZ99ZZZ|foreign, trade or false
          VRM|AB00 CDE|issued with 00
          VRM|AB50 CDE|issued with 50
          VRM|ABI2 CDE|Was it AB12 CDE?
          VRM|ABC 1234|foreign, trade or false
          VIN|1M8GDM9AXKP04278|17 characters; this has 16
          VIN|IM8GDM9AXKP042788|never has I, O or Q
          VIN|1M8GDM9AXKP04278O|never has I, O or Q
          VIN|QM8GDM9AXKP042788|never has I, O or Q
          VIN|1M8GDM9A1KP042788|would be X
          PNC_ID|99/123456A|does not fit the number (X would)
          PNC_ID|99/123456I|does not fit
          PNC_ID|99/123456O|does not fit
          PNC_ID|99/123456S|does not fit
          PNC_ID|99/123456|X would fit
          PNC_ID|none|such as 99/123456X
          CRO|265416/86A|does not fit the number (F would)
          CRO|1999/0123456X|looks like a PNC id
          CRO|none|such as 265416/86F
          NINO|BG123456A|National Insurance number
          NINO|QQ123456C|National Insurance number
          NHS_NUMBER|943 476 5918|last figure does not fit
          NHS_NUMBER|943 476 591|10 figures
          DRIVER_NUMBER|MORGA699054SM9IJ|birth date
          DRIVER_NUMBER|12345678|British driver number
          PRISON_NUMBER|1234ABC|such as A1234BC
          POSTCODE|ZZ99 9ZZ|such as AB12 3CD
          POSTCODE|DH1|first half
          POSTCODE|SWIA 1AA|Was it SW1A 1AA?
          POSTCODE|DH1 STT|Was it DH1 5TT?
          UPRN|1234567890123|at most 12
          IMEI|490154203237517|does not fit
          IMEI|49015420323751|8 would fit
          IMEI|4901542032375188|IMEISV
          IMEI|4901|this has 4
          COMPANY_NUMBER|ABC12345|company number
          WHAT3WORDS|filled.count|Three words
          GRADING|[4AP]|3x5x2
          GRADING|[1BP]+A1|under handling C only
          GRADING|2EC A1|belong together
          GRADING|B24|5x5x5
          """)
  void tellsWhatLooksWrong(Format format, String text, String told) {
    assertThat(format.warning(text)).hasValueSatisfying(said -> assertThat(said).contains(told));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EMAIL|Sam.Hill@Example.ORG|sam.hill@example.org|sam.hill@example.org
          TELEPHONE|(0191) 498-0123|+441914980123|0191 498 0123
          TELEPHONE|0044 7700 900123|+447700900123|07700 900123
          TELEPHONE|+33142685300|+33142685300|+33 1 42 68 53 00
          TELEPHONE|999|999|999
          TELEPHONE|ask his mother|askhismother|ask his mother
          URL|Example.ORG/Path|https://example.org/Path|https://example.org/Path
          VRM|ab12cde|AB12CDE|AB12 CDE
          VRM|a 123-bcd|A123BCD|A123 BCD
          VRM|abc123d|ABC123D|ABC 123D
          VRM|1a|1A|1 A
          VRM|ria1234|RIA1234|RIA 1234
          VRM|101d234|101D234|101 D 234
          VRM|b-ör 1234|BÖR1234|b-ör 1234
          VRM|ab1? *|AB1?*|ab1? *
          PNC_ID|99/123456x|1999/0123456X|99/123456X
          PNC_ID|99123456X|1999/0123456X|99/123456X
          PNC_ID|19990123456X|1999/0123456X|99/123456X
          PNC_ID|1999 / 123456 X|1999/0123456X|99/123456X
          PNC_ID|20/9n|2020/0000009N|20/9N
          PNC_ID|12/52494Q|2012/0052494Q|12/52494Q
          CRO|sf39/83470g|SF39/83470G|SF39/83470G
          CRO|26541686F|265416/86F|265416/86F
          CRO|003456/08t|3456/08T|3456/08T
          NINO|ab123456c|AB123456C|AB 12 34 56 C
          NHS_NUMBER|9434765919|9434765919|943 476 5919
          DRIVER_NUMBER|morga657054sm9ij 35|MORGA657054SM9IJ|MORGA 657054 SM9IJ
          PRISON_NUMBER|a1234bc|A1234BC|A1234BC
          POSTCODE|dh15tt|DH15TT|DH1 5TT
          POSTCODE|gir0aa|GIR0AA|GIR 0AA
          UPRN|0010033544614|10033544614|10033544614
          IMEI|49-015420-323751-8|490154203237518|49 015420 323751 8
          COMPANY_NUMBER|445790|00445790|00445790
          COMPANY_NUMBER|sc12345|SC012345|SC012345
          WHAT3WORDS|https://what3words.com/filled.count.soap|filled.count.soap|///filled.count.soap
          GRADING|[2ec]+a1+s2|2ECA1S2|2EC A1 S2
          """)
  void comparesOneFormAndShowsAnother(Format format, String text, String compared, String shown) {
    assertThat(format.normalise(text)).isEqualTo(compared);
    assertThat(format.display(text)).isEqualTo(shown);
    assertThat(format.display(compared)).isIn(shown, compared);
  }

  @Test
  void takesWritingsOfOnePncIdForOne() {
    assertThat(List.of("1999/0123456X", "99/123456X", "99/0123456x", "1999/123456X", "99123456X"))
        .map(Format.PNC_ID::normalise)
        .containsOnly("1999/0123456X");
  }

  @ParameterizedTest
  @EnumSource
  void hasNothingToSayOfNothing(Format format) {
    assertThat(List.of("", " ", "\t", "\u00a0"))
        .allSatisfy(
            none -> {
              assertThat(format.warning(none)).isEmpty();
              assertThat(format.normalise(none)).isEmpty();
            });
  }

  @ParameterizedTest
  @EnumSource
  void takesAnythingAndSettlesAtOnce(Format format) {
    var random = new Random(format.name().hashCode());
    for (int run = 0; run < 4_000; run++) {
      var text = anything(random);
      var once = format.normalise(text);
      assertThat(format.normalise(once)).as("of <%s>", text).isEqualTo(once);
      assertThat(once.isBlank()).as("of <%s>", text).isEqualTo(isNothing(text));
      assertThat(format.display(text)).isNotNull();
      assertThat(format.warning(text)).isNotNull();
    }
  }

  @Test
  void doesNotMindSpacingAndCase() {
    var random = new Random(7);
    for (var mark : WRITTEN_IN_PARTS) {
      var format = Format.valueOf(mark.substring(0, mark.indexOf('|')));
      var text = mark.substring(mark.indexOf('|') + 1);
      for (int run = 0; run < 200; run++) {
        var varied = varied(text, random);
        assertThat(format.normalise(varied)).as(varied).isEqualTo(format.normalise(text));
        assertThat(format.display(varied)).as(varied).isEqualTo(format.display(text));
        assertThat(format.warning(varied)).as(varied).isEmpty();
      }
    }
  }

  private static String varied(String text, Random random) {
    var varied = new StringBuilder(" ".repeat(random.nextInt(3)));
    for (var letter : text.replace(" ", "").split("(?<=.)", -1)) {
      varied.append(
          random.nextBoolean() ? letter.toLowerCase(Locale.ROOT) : letter.toUpperCase(Locale.ROOT));
      varied.append(random.nextInt(4) == 0 ? " " : "");
    }
    return varied.append(" ".repeat(random.nextInt(3))).toString();
  }

  private static boolean isNothing(String text) {
    return text.matches("[\\s\\p{Z}\\p{Cntrl}]*");
  }

  /** From letters that matter to formats, or from all of Unicode. */
  private static String anything(Random random) {
    var likely = "ABCIOQSZXDabz0123456789+?*/\\-.,@:#[]<> \u00a0\t\nßéİǅ٣½";
    var text = new StringBuilder();
    boolean wild = random.nextInt(3) == 0;
    for (int length = random.nextInt(24); length > 0; length--) {
      if (wild) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      } else {
        text.append(likely.charAt(random.nextInt(likely.length())));
      }
    }
    return text.toString();
  }
}
