package redsigma.web.network;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import redsigma.InTheHouse;
import redsigma.Officers;
import redsigma.network.Tangle;
import redsigma.record.RecordId;
import redsigma.record.Records;

/** The network in words: how two are connected, what lies around one, what joins several. */
@InTheHouse
@AutoConfigureMockMvc
class NetworkPagesTest {

  @Autowired MockMvc pages;
  @Autowired Records records;
  @Autowired Officers officers;
  @Autowired Clock clock;

  private RecordId ann;
  private RecordId bob;
  private RecordId cat;
  private RecordId proof;

  @BeforeEach
  void threeWhoKnowEachOther() {
    var tangle = new Tangle(records, clock, officers.hill());
    officers.stranger();
    ann = tangle.person("Annson");
    bob = tangle.person("Bobson <b>");
    cat = tangle.person("Catson");
    proof = tangle.report("Seen together");
    tangle.tie(ann, bob, "2024-03-05", null, proof);
    tangle.tie(bob, cat, "2022", "2023", null);
  }

  @Test
  void tellsAPathInWordsWithDatesAndWhatProvesIt() throws Exception {
    look("/records/%s/paths?to=%s".formatted(ann, cat))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "Shortest path: 2 links",
                        "Annson",
                        "from 5 March 2024",
                        "/records/" + proof,
                        "Bobson &lt;",
                        "until 2023",
                        "Catson")))
        .andExpect(content().string(not(containsString("Bobson <"))));
  }

  @Test
  void saysWhenNoPathGoesForwardInTime() throws Exception {
    look("/records/%s/paths?to=%s&forward=true".formatted(ann, cat))
        .andExpect(content().string(containsString("No path joins the two")));
    look("/records/%s/paths?to=%s&forward=true".formatted(cat, ann))
        .andExpect(content().string(containsString("Shortest path: 2 links")));
  }

  @Test
  void saysWhatConnectsEverythingAndWasLeftOut() throws Exception {
    var tangle = new Tangle(records, clock, officers.hill());
    var officer = tangle.officer("Reporter");
    var dan = tangle.person("Danson");
    tangle.names(tangle.report("Of Ann"), ann, officer);
    tangle.names(tangle.report("Of Dan"), dan, officer);

    var page = "/records/%s/paths?to=%s".formatted(ann, dan);
    look(page)
        .andExpect(content().string(containsString("Left out: 1 officer")))
        .andExpect(content().string(containsString("through=true")))
        .andExpect(content().string(containsString("No path joins the two")));
    look(page + "&through=true")
        .andExpect(content().string(containsString("Shortest path: 4 links")));
    look("/records/%s/company".formatted(ann))
        .andExpect(content().string(containsString("Left out: 1 officer")));
  }

  @Test
  void listsNeighboursAndCountsThem() throws Exception {
    look("/records/%s/network".formatted(bob))
        .andExpect(content().string(containsString("2 records")))
        .andExpect(content().string(containsString("/records/%s/network".formatted(ann))));
    look("/records/%s/network?hops=2&since=2024-04".formatted(cat))
        .andExpect(content().string(containsString("Nothing is linked with it here")));
    look("/records/%s/network?since=lately".formatted(bob))
        .andExpect(content().string(containsString("lately” is not read as a date")));
  }

  @Test
  void findsWhatTwoHaveInCommon() throws Exception {
    look("/network?record=%s&record=%s".formatted(ann, cat))
        .andExpect(
            content()
                .string(
                    stringContainsInOrder(
                        "Linked with every one of them", "Bobson", "On the shortest paths")));
  }

  @Test
  void goesOnThroughWhatConnectsEverythingWhenARecordIsLeftOutOrAdded() throws Exception {
    look("/network?record=%s&record=%s&through=true".formatted(ann, cat))
        .andExpect(
            content().string(containsString("/network?record=%s&amp;through=true".formatted(cat))))
        .andExpect(content().string(containsString("name=\"through\" value=\"true\"")));
    look("/network?record=%s&record=%s".formatted(ann, cat))
        .andExpect(content().string(not(containsString("through=true"))));
  }

  @Test
  void tellsOneWhoMayNotSeeThemNothing() throws Exception {
    for (var page :
        new String[] {
          "/records/%s/paths?to=%s".formatted(ann, cat),
          "/records/%s/network".formatted(bob),
          "/records/%s/company".formatted(bob),
          "/network?record=%s&record=%s".formatted(ann, cat),
          "/network?record=" + ann
        }) {
      pages
          .perform(get(page).with(user("stranger")))
          .andExpect(status().isNotFound())
          .andExpect(content().string(not(containsString("son &lt;"))));
    }
  }

  private ResultActions look(String page) throws Exception {
    return pages.perform(get(page).with(user("hill")));
  }
}
