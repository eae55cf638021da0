package redsigma.webhook;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import redsigma.security.Access;
import redsigma.security.Account;
import redsigma.security.Accounts;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** Says with whose eyes a webhook is told, at this moment. */
@Component
class Recipients {

  private final Accounts accounts;
  private final Access access;

  Recipients(Accounts accounts, Access access) {
    this.accounts = accounts;
    this.access = access;
  }

  /** Empty when the account has left, or no role of it lets it read anything. */
  Optional<Viewer> of(Webhook webhook) {
    return accounts
        .byUsername(webhook.account())
        .filter(Account::active)
        .map(account -> account.viewer().within(Set.of(Permission.READ)).on(visit(webhook)))
        .filter(viewer -> access.may(viewer, Permission.READ));
  }

  private static Viewer.Visit visit(Webhook webhook) {
    return new Viewer.Visit("webhook to " + webhook.url().getHost(), webhook.label());
  }
}
