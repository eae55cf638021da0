package redsigma.command.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import redsigma.record.RecordId;
import redsigma.schema.Schemas;
import redsigma.security.Access;
import redsigma.security.Account;
import redsigma.security.Accounts;
import redsigma.security.NewAccount;
import redsigma.security.Permission;
import redsigma.security.Viewer;

/** The fictional force's officers, and their accounts. */
@Component
class Enlistment {

  /** The word list that passwords are made of. */
  private static final String PASSWORD_WORDS = "password-words";

  private final Schemas schemas;
  private final Accounts accounts;
  private final Access access;
  private final Structure structure;

  Enlistment(Schemas schemas, Accounts accounts, Access access, Structure structure) {
    this.schemas = schemas;
    this.accounts = accounts;
    this.access = access;
    this.structure = structure;
  }

  /** Makes the accounts that are not there yet; only of those is the password ever known. */
  List<SignIn> enlist() {
    var made = new ArrayList<SignIn>();
    for (var officer : officers()) {
      if (accounts.byUsername(officer.username()).isEmpty()) {
        made.add(enlist(officer));
      }
    }
    structure.build(force().code(), establishments());
    return made;
  }

  /** Puts what the demo's restriction lists name under them. */
  void restrict(Map<String, RecordId> saved) {
    structure.restrict(force().code(), establishments(), saved);
  }

  private List<Establishment> establishments() {
    return chapters().stream().map(DemoChapter::structure).toList();
  }

  private SignIn enlist(DemoChapter.Officer officer) {
    var password = Passphrase.of(passwordWords());
    accounts.add(
        new NewAccount(
            officer.username(),
            officer.shown(),
            force().code(),
            officer.unit(),
            new HashSet<>(officer.roles()),
            password));
    return new SignIn(
        officer.username(), password, officer.shown(), officer.unit(), officer.roles());
  }

  /** Those of the officers who may write records, as viewers. */
  List<Viewer> viewers() {
    return officers().stream()
        .map(officer -> accounts.byUsername(officer.username()))
        .flatMap(Optional::stream)
        .map(Account::viewer)
        .filter(viewer -> access.may(viewer, Permission.WRITE))
        .toList();
  }

  DemoChapter.Force force() {
    return chapters().stream()
        .map(DemoChapter::force)
        .filter(force -> force != null)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No package has a demo force"));
  }

  List<DemoChapter.Officer> officers() {
    return chapters().stream().flatMap(chapter -> chapter.staff().stream()).toList();
  }

  List<DemoChapter> chapters() {
    return schemas.current().packages().stream()
        .map(app -> app.chapter(DemoChapter.NAME, DemoChapter.class))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<String> passwordWords() {
    return chapters().stream()
        .map(chapter -> chapter.vocabulary().get(PASSWORD_WORDS))
        .filter(words -> words instanceof List<?>)
        .flatMap(words -> ((List<?>) words).stream())
        .map(String::valueOf)
        .toList();
  }
}
