package redsigma.web.intake;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.intake.IntakeSettings;

/** An administrator starts an import, watches it, and reads what became of every row. */
@InTheHouse
@AutoConfigureMockMvc
class ImportPagesTest {

  @Autowired MockMvc pages;
  @Autowired Officers officers;
  @Autowired IntakeSettings settings;

  private final String folder = "pole-" + UUID.randomUUID();

  @BeforeEach
  void administratorExists() {
    officers.administrator();
    officers.hill();
  }

  @Test
  void offersTheMappingsOfThePackages() throws Exception {
    pages
        .perform(get("/administration/imports").with(user("admin")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Greater Manchester, August 2017")));
  }

  @Test
  void isClosedToOfficersWithoutThePermission() throws Exception {
    pages
        .perform(get("/administration/imports").with(user("hill")))
        .andExpect(status().isForbidden());
  }

  @Test
  void leadsOutOfNoFolder() throws Exception {
    for (var typed : new String[] {"../..", "/etc", "a/../../..", "nowhere"}) {
      start(typed)
          .andExpect(status().isUnprocessableContent())
          .andExpect(content().string(containsString("There is no folder")));
    }
    start("\u0000").andExpect(status().isBadRequest());
  }

  @Test
  void tellsEverythingThatIsWrongWithAFolder() throws Exception {
    Files.createDirectories(settings.folder().resolve(folder));

    start(folder)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("The folder has no file")));
  }

  @Test
  void showsTheAccountAndTheLedgerOfAnImport() throws Exception {
    PoleFiles.write(
        settings.folder().resolve(folder),
        "%s-1,Hill,,Ann,,Person\n=1+1,<script>alert(1)</script>,,,old,Person\n".formatted(folder),
        folder + "-1,nobody,KNOWS_SN\n");

    var page =
        start(folder).andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();

    assertThat(page).startsWith("/administration/imports/");
    waitFor(String.valueOf(page));
    pages
        .perform(get(page + "?outcome=REJECTED").with(user("admin")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Every row")))
        .andExpect(content().string(not(containsString("Not every row"))))
        .andExpect(content().string(containsString("There is no record with the key")))
        .andExpect(content().string(containsString("&lt;script&gt;")))
        .andExpect(content().string(not(containsString("<script>alert"))));
    pages
        .perform(get(page + "/rejected.csv").with(user("admin")))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", containsString("text/csv")))
        .andExpect(content().string(containsString("'=1+1")));
  }

  private ResultActions start(String typed) throws Exception {
    return pages.perform(
        post("/administration/imports")
            .param("mapping", "pole")
            .param("folder", typed)
            .with(user("admin"))
            .with(csrf()));
  }

  private void waitFor(String page) throws Exception {
    for (int attempt = 0; attempt < 300; attempt++) {
      var part = pages.perform(get(page + "/progress").with(user("admin"))).andReturn();
      if ("true".equals(part.getResponse().getHeader("HX-Refresh"))) {
        return;
      }
      MILLISECONDS.sleep(100);
    }
    throw new AssertionError("The import did not end");
  }
}
