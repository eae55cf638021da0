package redsigma.document;

import static org.assertj.core.api.Assertions.assertThat;
import static redsigma.document.Pictures.image;
import static redsigma.document.Pictures.pngThatClaims;
import static redsigma.document.Pictures.sideways;
import static redsigma.document.Pictures.text;
import static redsigma.document.Pictures.webp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.document.Documents.Added;
import redsigma.document.Documents.Upload;
import redsigma.record.Change;
import redsigma.record.Draft;
import redsigma.record.Drafts;
import redsigma.record.RecordId;
import redsigma.record.Records;
import redsigma.record.SaveResult;
import redsigma.record.Values;
import redsigma.schema.FieldType;
import redsigma.schema.FieldType.File.Content;
import redsigma.security.Viewer;

/** Files are kept as they came, seen by whoever sees their record, and refused in plain words. */
@InTheHouse
class DocumentsTest {

  private static final FieldType.File IMAGES = new FieldType.File(Set.of(Content.IMAGES), false);
  private static final FieldType.File PAPERS = new FieldType.File(Set.of(Content.DOCUMENTS), true);

  private static final Viewer SYSTEM = Viewer.system("77", "a test");

  @Autowired Documents documents;
  @Autowired DocumentSettings settings;
  @Autowired Removal removal;
  @Autowired Records records;
  @Autowired Drafts drafts;
  @Autowired Officers officers;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void keepsTheBytesUnderTheirHash() throws IOException {
    var bytes = image("png", 40, 30);

    var kept = kept(add(officers.hill(), "face.png", bytes));

    assertThat(kept.size()).isEqualTo(bytes.length);
    assertThat(Files.readAllBytes(place(kept))).isEqualTo(bytes);
    assertThat(opened(officers.hill(), kept)).isEqualTo(bytes);
  }

  @Test
  void shrinksAPictureAndTurnsItUpright() throws IOException {
    var kept = kept(add(officers.hill(), "wide.jpg", sideways(image("jpeg", 800, 400))));

    var small = documents.thumbnail(officers.hill(), kept.id(), 90).orElseThrow();

    try (var stream = small.bytes().open()) {
      var picture = ImageIO.read(stream);
      assertThat(picture.getWidth()).isEqualTo(48);
      assertThat(picture.getHeight()).isEqualTo(96);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"face.png", "face.jpg", "face.gif"})
  void takesPicturesByTheirContent(String name) {
    var format = name.replaceFirst(".*\\.", "").replace("jpg", "jpeg");

    assertThat(kept(add(officers.hill(), "renamed.bin", image(format, 20, 20))).mediaType())
        .isEqualTo("image/" + format);
  }

  @Test
  void takesWebpAndShowsItAsItIs() {
    var kept = kept(add(officers.hill(), "face.webp", webp(300, 200)));

    assertThat(documents.thumbnail(officers.hill(), kept.id(), 96).orElseThrow().mediaType())
        .isEqualTo("image/webp");
  }

  @Test
  void refusesWhatIsNoPictureWhateverItIsCalled() {
    var drawing = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    var page = "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>";
    assertThat(refusal(add(officers.hill(), "face.svg", text(drawing)))).contains("svg");
    assertThat(refusal(add(officers.hill(), "face.png", text(drawing)))).contains("not kept here");
    assertThat(refusal(add(officers.hill(), "face.png", text(page)))).contains("text/html");
    assertThat(refusal(add(officers.hill(), "face.png", text("MZ\u0090 not a face"))))
        .contains("images (GIF, JPEG, PNG, WebP)");
    assertThat(refusal(add(officers.hill(), "face.png", new byte[0]))).contains("empty");
  }

  @Test
  void refusesABrokenPictureAndOneThatWouldUnpackTooLarge() {
    var broken = java.util.Arrays.copyOf(image("jpeg", 400, 300), 16);

    assertThat(refusal(add(officers.hill(), "half.jpg", broken))).contains("cannot be read");
    assertThat(refusal(add(officers.hill(), "bomb.png", pngThatClaims(50_000, 50_000))))
        .contains("50,000 by 50,000 pixels");
    assertThat(refusal(add(officers.hill(), "bomb.webp", webp(16_384, 16_384)))).contains("pixels");
  }

  @Test
  void refusesWhatIsLargerThanTheLimitAndKeepsNothingOfIt() throws IOException {
    var large = new byte[(int) settings.limit().toBytes() + 1];

    assertThat(refusal(add(officers.hill(), "large.png", large))).contains("larger than 25 MB");
    try (var left = Files.list(settings.folder().resolve("incoming"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void takesPapersByContentAndNoPageOrProgramAmongThem() {
    var hill = officers.hill();
    var pdf = text("%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF" + UUID.randomUUID());

    assertThat(kept(add(hill, PAPERS, "list.csv", text("a,b\n1,2\n"))).mediaType())
        .isEqualTo("text/csv");
    assertThat(kept(add(hill, PAPERS, "letter.pdf", pdf)).kind()).isEqualTo("PDF");
    assertThat(refusal(add(hill, PAPERS, "letter.pdf", text("\u0001\u0002\u0003 no paper"))))
        .contains("not kept here");
    assertThat(refusal(add(hill, PAPERS, "run.txt", text("<html><script>x()</script></html>"))))
        .contains("text/html");
  }

  @Test
  void cleansTheNameItWasSentUnder() {
    var sent = "C:\\fakepath\\..\\<b>\u202Egpj.\u0000exe\r\n\"x\".png";

    assertThat(kept(add(officers.hill(), sent, image("png", 5, 5))).name())
        .isEqualTo("_b_gpj.exe_x_.png");
  }

  @Test
  void showsALooseUploadToWhoeverAddedItAlone() {
    var kept = kept(add(officers.hill(), "face.png", image("png", 9, 9)));

    assertThat(documents.find(officers.hill(), kept.id())).isPresent();
    assertThat(documents.find(officers.kaur(), kept.id())).isEmpty();
    assertThat(documents.open(officers.kaur(), kept.id())).isEmpty();
    assertThat(documents.thumbnail(officers.kaur(), kept.id(), 96)).isEmpty();
  }

  @Test
  void showsAnAttachedFileToWhoeverSeesItsRecord() {
    var kept = kept(add(officers.hill(), "face.png", image("png", 9, 9)));

    var person = save(officers.hill(), kept);

    assertThat(documents.of(officers.kaur(), person)).extracting(Document::id).contains(kept.id());
    assertThat(documents.find(officers.kaur(), kept.id()).orElseThrow().record()).isEqualTo(person);
    assertThat(documents.find(officers.stranger(), kept.id())).isEmpty();
    assertThat(documents.open(officers.stranger(), kept.id())).isEmpty();
    assertThat(documents.of(officers.stranger(), person)).isEmpty();
  }

  @Test
  void givesNobodyAFileOfSomebodyElsesByNamingIt() {
    var theirs = kept(add(officers.hill(), "face.png", image("png", 9, 9)));

    save(officers.stranger(), theirs);

    assertThat(documents.find(officers.stranger(), theirs.id())).isEmpty();
    assertThat(documents.find(officers.hill(), theirs.id()).orElseThrow().record()).isNull();
  }

  @Test
  void attachesNoPaperWhereAPhotographBelongs() {
    var paper = kept(add(officers.hill(), PAPERS, "list.csv", text("c,d\n1,2\n")));

    save(officers.hill(), paper);

    assertThat(documents.find(officers.hill(), paper.id()).orElseThrow().record()).isNull();
  }

  @Test
  void notesEveryUploadAndEveryOpening() {
    var kept = kept(add(officers.hill(), "face.png", image("png", 9, 9)));
    save(officers.hill(), kept);

    documents.open(officers.kaur(), kept.id());

    assertThat(journal(kept))
        .containsExactly("COLLECTION upload hill", "CONSULTATION open-document kaur");
  }

  @Test
  void removesOldUploadsThatNothingNamesAndNoOthers() throws IOException {
    var stray = kept(add(officers.hill(), "stray.png", image("png", 11, 9)));
    var drafted = kept(add(officers.hill(), "drafted.png", image("png", 12, 9)));
    var attached = kept(add(officers.hill(), "attached.png", image("png", 13, 9)));
    save(officers.hill(), attached);
    keepDraft(drafted);

    inADay().clear();

    assertThat(documents.findAll(SYSTEM, List.of(stray.id(), drafted.id(), attached.id())))
        .extracting(Document::id)
        .containsExactlyInAnyOrder(drafted.id(), attached.id());
    assertThat(place(stray)).doesNotExist();
    assertThat(place(attached)).exists();
    assertThat(journal(stray)).contains("ERASURE remove-upload system");
  }

  @Test
  void keepsBytesThatAnotherUploadHasToo() throws IOException {
    var bytes = image("png", 14, 9);
    var one = kept(add(officers.hill(), "one.png", bytes));
    var same = kept(add(officers.kaur(), "same.png", bytes));
    save(officers.kaur(), same);

    inADay().clear();

    assertThat(documents.findAll(SYSTEM, List.of(one.id()))).isEmpty();
    assertThat(place(same)).exists();
  }

  private Clearance inADay() {
    var tomorrow = Clock.offset(clock, Duration.ofHours(25));
    return new Clearance(drafts, removal, tomorrow);
  }

  private void keepDraft(Document document) {
    var form = Map.of("f.photographs.0.photograph", List.of(document.id().toString()));
    drafts.keep(
        officers.hill(),
        new Draft(UUID.randomUUID(), "person", null, 0, "", form, Instant.now(clock)));
  }

  private Added add(Viewer viewer, String name, byte[] bytes) {
    return add(viewer, IMAGES, name, bytes);
  }

  private Added add(Viewer viewer, FieldType.File type, String name, byte[] bytes) {
    var stream = new ByteArrayInputStream(bytes);
    return documents.add(viewer, new Upload("photographs.photograph", type, name, stream));
  }

  private static Document kept(Added added) {
    assertThat(added).isInstanceOf(Added.Kept.class);
    return ((Added.Kept) added).document();
  }

  private static String refusal(Added added) {
    assertThat(added).isInstanceOf(Added.Refused.class);
    return ((Added.Refused) added).message();
  }

  private RecordId save(Viewer viewer, Document photograph) {
    var rows = List.of(Map.of("photograph", photograph.id().toString()));
    var data = Values.of(Map.of("photographs", rows));
    var id = RecordId.next(clock);
    assertThat(records.save(viewer, Change.create(id, "person", data)))
        .isInstanceOf(SaveResult.Saved.class);
    return id;
  }

  private byte[] opened(Viewer viewer, Document document) throws IOException {
    try (var bytes = documents.open(viewer, document.id()).orElseThrow().bytes().open()) {
      return bytes.readAllBytes();
    }
  }

  private Path place(Document document) {
    var hash = document.sha256();
    return settings.folder().resolve(hash.replaceFirst("(..)(..).*", "$1/$2/$0"));
  }

  private List<String> journal(Document document) {
    return jdbc.sql(
            """
            select kind || ' ' || action || ' ' || name from audit_entry
             where detail ->> 'document' = :document order by at
            """)
        .param("document", document.id().toString())
        .query(String.class)
        .list();
  }
}
