package redsigma.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import redsigma.schema.Schemas;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;

/** Makes the first accounts, with random passwords that are written down in the data folder. */
@Component
class SignIns {

  /** No letters or digits that are taken for one another. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private final Schemas schemas;
  private final Accounts accounts;
  private final RandomGenerator random = new SecureRandom();

  SignIns(Schemas schemas, Accounts accounts) {
    this.schemas = schemas;
    this.accounts = accounts;
  }

  /** The lines that say who can sign in; on the first run of a data folder the accounts too. */
  List<String> of(DataFolder data) {
    try {
      if (!Files.exists(data.signIns())) {
        data.write(data.signIns(), String.join("\n", makeAll()) + "\n");
      }
      return Files.readAllLines(data.signIns());
    } catch (IOException failed) {
      throw new UncheckedIOException("Cannot read " + data.signIns(), failed);
    }
  }

  private List<String> makeAll() {
    var lines = new ArrayList<String>();
    schemas.current().packages().stream()
        .map(app -> app.chapter(FirstAccounts.CHAPTER, FirstAccounts.class))
        .flatMap(Optional::stream)
        .forEach(first -> first.accounts().forEach(holder -> lines.add(make(first, holder))));
    return lines;
  }

  private String make(FirstAccounts first, FirstAccounts.Holder holder) {
    var password = password();
    accounts.add(
        new NewAccount(
            holder.username(),
            holder.name(),
            first.force(),
            holder.unit(),
            holder.roles(),
            password));
    return "%-22s %-12s %s".formatted(holder.shown(), holder.username(), password);
  }

  private String password() {
    var password = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      password.append(i > 0 && i % 4 == 0 ? "-" : "");
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
