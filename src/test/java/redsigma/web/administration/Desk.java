package redsigma.web.administration;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import redsigma.Officers;
import redsigma.security.Restriction;
import redsigma.security.Restrictions;

/** Where the administrator of the tests sits: sees pages, sends forms, and leaves traces. */
final class Desk {

  private final MockMvc pages;
  private final JdbcClient jdbc;
  private final Restrictions restrictions;
  private final Officers officers;

  Desk(ApplicationContext house) {
    pages = house.getBean(MockMvc.class);
    jdbc = house.getBean(JdbcClient.class);
    restrictions = house.getBean(Restrictions.class);
    officers = house.getBean(Officers.class);
  }

  ResultActions look(String page) throws Exception {
    return pages.perform(get("/administration/" + page).with(user("admin")));
  }

  ResultActions send(String page, String... namesAndValues) throws Exception {
    var request = post("/administration/" + page);
    for (int at = 0; at < namesAndValues.length; at += 2) {
      request.param(namesAndValues[at], namesAndValues[at + 1]);
    }
    return pages.perform(request.with(user("admin")).with(csrf()));
  }

  /** What the journal keeps of a deed of the administrator's. */
  String journal(String action, String of) {
    return String.join(
        "\n",
        jdbc.sql(
                """
                select detail::text from audit_entry
                 where action = :action and kind = 'SECURITY' and name = 'admin'
                   and detail ->> 'of' = :of
                """)
            .param("action", action)
            .param("of", of)
            .query(String.class)
            .list());
  }

  Restriction list(String title) {
    return restrictions.all(officers.administrator()).stream()
        .filter(each -> each.title().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
