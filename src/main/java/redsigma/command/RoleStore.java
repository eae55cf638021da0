package redsigma.command;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The embedded server's own accounts: its owner, who migrates, and the application's. */
final class RoleStore {

  static final String OWNER = "postgres";
  static final String APPLICATION = "redsigma_app";

  private final JdbcClient jdbc;

  private RoleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** As the owner, with a password that a server of old will not ask for. */
  static RoleStore on(int port, String password) {
    var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    return new RoleStore(JdbcClient.create(new DriverManagerDataSource(url, OWNER, password)));
  }

  /** Letters, digits, dashes and underscores alone: a statement of this kind takes no parameter. */
  void givePasswords(String password) {
    if (!password.matches("[\\w-]+")) {
      throw new IllegalArgumentException("That is no password that was made here");
    }
    jdbc.sql(
            """
            do $$
            begin
              if not exists (select from pg_roles where rolname = 'redsigma_app') then
                create role redsigma_app login nosuperuser nobypassrls nocreatedb nocreaterole;
              end if;
            end
            $$
            """)
        .update();
    for (var role : List.of(APPLICATION, OWNER)) {
      jdbc.sql("alter role " + role + " password '" + password + "'").update();
    }
  }

  void readAdmissionAgain() {
    jdbc.sql("select pg_reload_conf()").query(Boolean.class).single();
  }
}
