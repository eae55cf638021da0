package redsigma.webhook;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import redsigma.schema.Schemas;
import redsigma.security.Account;
import redsigma.security.Accounts;
import redsigma.security.Programs;
import redsigma.security.Viewer;
import redsigma.webhook.Webhooks.Asked;
import redsigma.webhook.Webhooks.Outcome.Refused;

/** Looks whether a webhook can be had as it is asked for. */
@Component
class Wishes {

  private static final int LONGEST_LABEL = 100;

  private final Accounts accounts;
  private final Programs programs;
  private final Schemas schemas;
  private final Addresses addresses;

  Wishes(Accounts accounts, Programs programs, Schemas schemas, Addresses addresses) {
    this.accounts = accounts;
    this.programs = programs;
    this.schemas = schemas;
    this.addresses = addresses;
  }

  Optional<Refused> refusal(Viewer viewer, Asked asked) {
    if (account(viewer, asked).isEmpty()) {
      return refused("account", "Name the account of a program.");
    }
    if (asked.label().isBlank() || asked.label().length() > LONGEST_LABEL) {
      return refused("label", "Say in 1 to %d characters what it is for.".formatted(LONGEST_LABEL));
    }
    var fault = addresses.fault(asked.url());
    if (fault.isPresent()) {
      return refused("url", fault.get());
    }
    return unknown(asked.types())
        .flatMap(type -> refused("types", "There is no type '%s'.".formatted(type)));
  }

  /** The open account of a program of the viewer's force. */
  Optional<Account> account(Viewer viewer, Asked asked) {
    return programs
        .find(viewer, asked.account())
        .flatMap(program -> accounts.byUsername(program.username()))
        .filter(Account::active);
  }

  private Optional<String> unknown(Set<String> types) {
    var schema = schemas.current();
    return types.stream()
        .filter(type -> schema.findType(type).isEmpty() && schema.findLinkType(type).isEmpty())
        .findFirst();
  }

  private static Optional<Refused> refused(String member, String why) {
    return Optional.of(new Refused(member, why));
  }
}
