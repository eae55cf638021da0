package redsigma.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes, knows and revokes the tokens by which programs ask. */
@Component
public class Tokens {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
  private static final String SIGN = "rs_";
  private static final int VISIBLE = 11;
  private static final int SECRET_BYTES = 32;
  private static final int LONGEST_LABEL = 100;

  private final TokenStore store;
  private final Accounts accounts;
  private final Programs programs;
  private final Access access;
  private final Clock clock;

  Tokens(TokenStore store, Accounts accounts, Programs programs, Access access, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.programs = programs;
    this.access = access;
    this.clock = clock;
  }

  /** Who asks with a secret, and by which token. */
  public record Bearer(Token token, Viewer viewer) {}

  /** Makes a token in the viewer's own name. */
  @Transactional
  public Token.Issued issue(Viewer viewer, String label, Set<Permission> scopes, Instant expires) {
    return issue(viewer, viewer, label, scopes, expires);
  }

  /** Makes a token for a program's account; never for a person's. */
  @Transactional
  public Token.Issued issueFor(
      Viewer administrator, String service, String label, Set<Permission> scopes, Instant expires) {
    if (programs.find(administrator, service).isEmpty()) {
      throw new NotPermitted(administrator, Permission.ADMINISTER);
    }
    var account = accounts.byUsername(service).orElseThrow().viewer();
    return issue(administrator, account, label, scopes, expires);
  }

  private Token.Issued issue(
      Viewer by, Viewer account, String label, Set<Permission> scopes, Instant expires) {
    var now = clock.instant();
    var named = label.strip();
    if (scopes.isEmpty() || named.isEmpty() || named.length() > LONGEST_LABEL) {
      throw new IllegalArgumentException("A token has a label and at least one scope");
    }
    if (!expires.isAfter(now)) {
      throw new IllegalArgumentException("A token expires in the future");
    }
    var secret = SIGN + random();
    var token =
        new Token(
            UUID.randomUUID(),
            account.username(),
            named,
            secret.substring(0, VISIBLE),
            scopes,
            now,
            by.username(),
            expires,
            null,
            null);
    store.add(token, account.id(), hash(secret));
    return new Token.Issued(token, secret);
  }

  private static String random() {
    var bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return TEXT.encodeToString(bytes);
  }

  /** Who asks; empty for a secret that is unknown, revoked, expired, or of a closed account. */
  public Optional<Bearer> bearer(String secret) {
    var now = clock.instant();
    return store
        .byHash(hash(secret))
        .filter(token -> token.isLive(now))
        .flatMap(
            token ->
                accounts
                    .byUsername(token.username())
                    .filter(Account::active)
                    .map(account -> new Bearer(token, account.viewer().within(token.scopes()))));
  }

  public void used(Token token) {
    var now = clock.instant();
    var last = token.usedAt();
    if (last == null || last.plusSeconds(60).isBefore(now)) {
      store.used(token.id(), now);
    }
  }

  public List<Token> own(Viewer viewer) {
    return store.of(viewer.id());
  }

  /** Those of all programs of the administrator's force, the latest first. */
  public List<Token> ofPrograms(Viewer administrator) {
    var ids = programs.all(administrator).stream().map(Program::id).toList();
    return store.of(ids);
  }

  /** Those of a program of the administrator's force, the latest first. */
  public List<Token> of(Viewer administrator, String service) {
    return programs.find(administrator, service).stream()
        .flatMap(program -> store.of(program.id()).stream())
        .toList();
  }

  /** Ends a token of the viewer's own, or a program's as an administrator; false when unknown. */
  @Transactional
  public boolean revoke(Viewer viewer, UUID id) {
    var token = store.find(id);
    if (token.isEmpty()) {
      return false;
    }
    var owner = token.get().username();
    boolean ours =
        owner.equals(viewer.username())
            || (access.may(viewer, Permission.ADMINISTER)
                && programs.find(viewer, owner).isPresent());
    return ours && store.revoke(id, viewer.username(), clock.instant()) == 1;
  }

  private static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(US_ASCII));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
