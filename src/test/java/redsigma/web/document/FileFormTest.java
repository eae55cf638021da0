package redsigma.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.document.Pictures;

/** A photograph is added with a plain form post, is seen, and can do no harm to who opens it. */
@InTheHouse
@AutoConfigureMockMvc
class FileFormTest {

  private static final String ROW = "f.photographs.0";
  private static final Pattern FILE =
      Pattern.compile("name=\"f.photographs.0.photograph\" value=\"([0-9a-f-]{36})\"");

  @Autowired MockMvc pages;
  @Autowired Officers officers;

  private final String draft = UUID.randomUUID().toString();

  @BeforeEach
  void officersExist() {
    officers.hill();
    officers.kaur();
    officers.stranger();
  }

  @Test
  void keepsAnAddedFileInTheDraft() throws Exception {
    post("attach:" + ROW + ".photograph", photograph()).andExpect(status().isFound());

    assertThat(page("/drafts/" + draft)).contains("Take away face.jpg").containsPattern(FILE);
  }

  @Test
  void attachesAFileThatComesWithTheSaveItself() throws Exception {
    var record = saved(post("save", photograph()));

    assertThat(page(record)).contains("alt=\"Photograph of Ada Wexley\"").contains("face.jpg");
    assertThat(page(record + "/files")).contains("face.jpg").contains("JPEG,").contains("hill,");
  }

  @Test
  void tellsWhyAFileIsRefusedAndKeepsAllElse() throws Exception {
    var page =
        new MockMultipartFile(
            "u." + ROW + ".photograph",
            "x.jpg",
            "image/jpeg",
            "<html><script>alert(1)</script></html>"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));

    post("save", page)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("“x.jpg” is not kept here")))
        .andExpect(content().string(containsString("value=\"Wexley\"")));
    assertThat(page("/drafts/" + draft)).contains("Wexley");
  }

  @Test
  void handsAPictureOutSoThatNothingInItCanAct() throws Exception {
    var file = file(saved(post("save", photograph())));

    for (var address : new String[] {file, file + "/thumbnail?side=96"}) {
      pages
          .perform(get(address).with(user("hill")))
          .andExpect(status().isOk())
          .andExpect(header().string("Content-Type", "image/jpeg"))
          .andExpect(header().string("X-Content-Type-Options", "nosniff"))
          .andExpect(header().string("Content-Security-Policy", FileAnswers.BOXED_IN))
          .andExpect(header().string("Content-Disposition", containsString("inline")))
          .andExpect(header().string("Cache-Control", containsString("private")))
          .andExpect(header().string("Vary", containsString("Cookie")))
          .andExpect(header().exists("ETag"));
    }
  }

  @Test
  void sendsNothingTwiceToABrowserThatHasIt() throws Exception {
    var file = file(saved(post("save", photograph())));
    var tag = pages.perform(get(file).with(user("hill"))).andReturn().getResponse();

    pages
        .perform(get(file).with(user("hill")).header("If-None-Match", tag.getHeader("ETag")))
        .andExpect(status().isNotModified());
  }

  @Test
  void givesTheSameAnswerForAClosedFileAsForNone() throws Exception {
    var file = file(saved(post("save", photograph())));

    for (var address : new String[] {file, "/documents/" + UUID.randomUUID(), "/documents/x"}) {
      pages
          .perform(get(address).with(user("stranger")))
          .andExpect(status().isNotFound())
          .andExpect(content().string(not(containsString("face.jpg"))));
    }
    pages.perform(get(file + "/thumbnail").with(user("stranger"))).andExpect(status().isNotFound());
  }

  @Test
  void takesAFileAwayAgain() throws Exception {
    post("attach:" + ROW + ".photograph", photograph());
    var found = FILE.matcher(page("/drafts/" + draft));
    assertThat(found.find()).isTrue();

    post("drop:" + ROW + ".photograph:" + found.group(1), found.group(1));

    assertThat(page("/drafts/" + draft)).doesNotContain("face.jpg").contains("Choose a file");
  }

  private static MockMultipartFile photograph() {
    return new MockMultipartFile(
        "u." + ROW + ".photograph", "face.jpg", "text/html", Pictures.image("jpeg", 60, 80));
  }

  private ResultActions post(String press, MockMultipartFile file) throws Exception {
    return pages.perform(
        multipart("/records")
            .file(file)
            .param("draft", draft)
            .param("type", "person")
            .param("version", "0")
            .param("f.names.0", "row")
            .param("f.names.0.given", "Ada")
            .param("f.names.0.surname", "Wexley")
            .param(ROW, "row")
            .param(ROW + ".photograph", "")
            .param("do", press)
            .with(csrf())
            .with(user("hill")));
  }

  private void post(String press, String file) throws Exception {
    pages
        .perform(
            multipart("/records")
                .param("draft", draft)
                .param("type", "person")
                .param("version", "0")
                .param(ROW, "row")
                .param(ROW + ".photograph", file)
                .param("do", press)
                .with(csrf())
                .with(user("hill")))
        .andExpect(status().isFound());
  }

  private static String saved(ResultActions answer) throws Exception {
    var record = answer.andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
    assertThat(record).startsWith("/records/");
    return record;
  }

  private String file(String record) throws Exception {
    var found = Pattern.compile("href=\"(/documents/[0-9a-f-]{36})\"").matcher(page(record));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String page(String address) throws Exception {
    return pages
        .perform(get(address).with(user("hill")))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
