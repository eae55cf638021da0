package redsigma.web.tokens;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import redsigma.audit.Audit;
import redsigma.audit.AuditEntry;
import redsigma.security.Access;
import redsigma.security.Needs;
import redsigma.security.Permission;
import redsigma.security.Token;
import redsigma.security.Tokens;
import redsigma.security.Viewer;
import redsigma.web.frame.Frame;
import redsigma.web.frame.Times;

/** Makes and ends the viewer's own tokens. */
@Controller
class MyTokens {

  private static final int LONGEST_DAYS = 366;

  private final Tokens tokens;
  private final Access access;
  private final Audit audit;
  private final Times times;
  private final Clock clock;

  MyTokens(Tokens tokens, Access access, Audit audit, Times times, Clock clock) {
    this.tokens = tokens;
    this.access = access;
    this.audit = audit;
    this.times = times;
    this.clock = clock;
  }

  @Needs(Permission.READ)
  @GetMapping("/account/tokens")
  ModelAndView page(Viewer viewer, Frame frame) {
    return page(viewer, frame, "", null, null);
  }

  /** The secret stands on the answer itself: it is kept nowhere, and not shown again. */
  @Needs(Permission.READ)
  @PostMapping("/account/tokens")
  ModelAndView make(
      Viewer viewer,
      Frame frame,
      @RequestParam String label,
      @RequestParam(defaultValue = "30") int days,
      @RequestParam(required = false) @Nullable Set<Permission> scopes) {
    var asked = scopes == null ? Set.<Permission>of() : scopes;
    if (label.isBlank() || asked.isEmpty() || !offered(viewer).containsAll(asked)) {
      var refused =
          page(viewer, frame, label, null, "Say what it is for, and choose what it may do.");
      refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return refused;
    }
    var until = clock.instant().plus(Duration.ofDays(Math.clamp(days, 1, LONGEST_DAYS)));
    var issued =
        tokens.issue(viewer, label.substring(0, Math.min(100, label.length())), asked, until);
    note(viewer, "make-token", issued.token().prefix(), words(asked));
    return page(viewer, frame, "", issued.secret(), null);
  }

  @Needs(Permission.READ)
  @PostMapping("/account/tokens/{token}/revocation")
  String revoke(Viewer viewer, @PathVariable UUID token) {
    if (tokens.revoke(viewer, token)) {
      note(viewer, "revoke-token", token.toString(), "");
    }
    return "redirect:/account/tokens";
  }

  private void note(Viewer viewer, String action, String token, String scopes) {
    audit.note(
        viewer,
        new AuditEntry(
            AuditEntry.Kind.SECURITY, action, null, Map.of("token", token, "scopes", scopes)));
  }

  private ModelAndView page(
      Viewer viewer, Frame frame, String label, @Nullable String secret, @Nullable String error) {
    var page =
        new TokensPage(
            tokens.own(viewer).stream().map(this::line).toList(),
            offered(viewer).stream()
                .map(each -> new TokensPage.Scope(each.name(), word(each)))
                .toList(),
            label,
            secret,
            error);
    return new ModelAndView("tokens/page", Map.of("frame", frame, "page", page));
  }

  /** A token may be let do no more than its maker may. */
  private List<Permission> offered(Viewer viewer) {
    return Stream.of(Permission.values()).filter(each -> access.may(viewer, each)).toList();
  }

  private TokensPage.Line line(Token token) {
    var used = token.usedAt();
    return new TokensPage.Line(
        token.label(),
        token.prefix(),
        words(token.scopes()),
        used == null ? "never" : times.near(used),
        token.revokedAt() == null ? times.near(token.expiresAt()) : "revoked",
        token.isLive(clock.instant())
            ? "/account/tokens/%s/revocation".formatted(token.id())
            : null);
  }

  private static String words(Set<Permission> scopes) {
    return scopes.stream().sorted().map(MyTokens::word).collect(Collectors.joining(", "));
  }

  private static String word(Permission permission) {
    return permission.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
