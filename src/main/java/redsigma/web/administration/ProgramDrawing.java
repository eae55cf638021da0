package redsigma.web.administration;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redsigma.record.Portrait.Fact;
import redsigma.security.Permission;
import redsigma.security.Program;
import redsigma.security.Programs;
import redsigma.security.Token;
import redsigma.security.Tokens;
import redsigma.security.Viewer;
import redsigma.web.frame.Names;
import redsigma.web.frame.Times;

/** Draws the programs' pages. */
@Component
class ProgramDrawing {

  /** What a token may be let do, in words. */
  static final Map<String, String> SCOPES = scopes();

  private static final String ALL = "/administration/programs";

  private final Programs programs;
  private final Tokens tokens;
  private final Choosing choosing;
  private final Names names;
  private final Times times;
  private final Clock clock;

  ProgramDrawing(
      Programs programs, Tokens tokens, Choosing choosing, Names names, Times times, Clock clock) {
    this.programs = programs;
    this.tokens = tokens;
    this.choosing = choosing;
    this.names = names;
    this.times = times;
    this.clock = clock;
  }

  AdministrationPage all(Viewer viewer, Entry entry) {
    var issued = tokens.ofPrograms(viewer).stream().collect(Collectors.groupingBy(Token::username));
    var lines =
        programs.all(viewer).stream()
            .map(each -> line(each, issued.getOrDefault(each.username(), List.of())))
            .toList();
    var list =
        Part.Listing.of(
            "Programs",
            List.of("Program", "Answers for it", "Unit", "Roles", "Live tokens", "Last asked"),
            lines,
            "Make an account below for a program that is to ask the API.");
    var form =
        new Part.Form(
            "Add a program",
            ALL,
            "Add",
            false,
            List.of(
                entry.line("name", "Name", "Stays for good: the journal names it"),
                entry.pick(
                    "owner", "Who answers for it", "Name or username", choosing.people(viewer)),
                entry.select("unit", "Unit", null, choosing.units(viewer)),
                entry.checks("roles", "Roles at the unit", null, choosing.roles())));
    var lead = "A program has an account and roles like a person, and asks by tokens alone. ";
    return AdministrationPage.of(Section.PROGRAMS, "Programs", lead, List.of(list, form))
        .mending(entry.errors());
  }

  /** With the secret of a token just made, the one time that it is shown. */
  AdministrationPage one(Viewer viewer, Program program, Entry entry, @Nullable String secret) {
    var parts = new ArrayList<Part>();
    if (secret != null) {
      parts.add(
          new Part.Told("good", "Copy the token now, it is not shown again: %s".formatted(secret)));
    }
    parts.add(facts(program));
    parts.add(
        Part.Listing.of(
            "Tokens",
            List.of("For", "Begins with", "May", "Last used", "Until", "Made by", "Revoke"),
            tokens.of(viewer, program.username()).stream()
                .map(each -> line(program, each))
                .toList(),
            "Make one below and hand it to the program."));
    parts.add(
        new Part.Form(
            "Make a token",
            ProgramPages.href(program.username()) + "/tokens",
            "Make it",
            false,
            List.of(
                entry.line("label", "What is it for?", null),
                entry.checks("scopes", "What may it do?", "No more than the roles allow", SCOPES),
                entry.line("days", "For how many days?", "At most 366"))));
    return AdministrationPage.of(Section.PROGRAMS, program.username(), "", parts)
        .from(ALL, "All programs")
        .mending(entry.errors());
  }

  private Part facts(Program program) {
    return new Part.Facts(
        "Account",
        List.of(
            new Fact("Answers for it", named(program.owner())),
            new Fact("Unit", program.unit()),
            new Fact("Roles", roles(program)),
            new Fact("State", program.active() ? "Open" : "Closed: its tokens are turned away"),
            new Fact(
                "Made", "%s, %s".formatted(named(program.madeBy()), times.near(program.madeAt()))),
            new Fact("Change its roles, close it", "Under People, by its name")));
  }

  private Part.Line line(Program program, List<Token> all) {
    long live = all.stream().filter(token -> token.isLive(clock.instant())).count();
    var last =
        all.stream()
            .flatMap(token -> Stream.ofNullable(token.usedAt()))
            .max(Instant::compareTo)
            .map(times::near);
    return new Part.Line(
        program.username(),
        ProgramPages.href(program.username()),
        List.of(
            named(program.owner()),
            program.unit(),
            roles(program),
            program.active() ? String.valueOf(live) : "Closed",
            last.orElse("Never")),
        0,
        null);
  }

  private Part.Line line(Program program, Token token) {
    boolean live = token.isLive(clock.instant());
    var used = token.usedAt();
    var ask =
        live
            ? new Part.Ask(
                ProgramPages.href(program.username()) + "/tokens/" + token.id() + "/revocation",
                "Revoke",
                "Whatever carries it is turned away at once.",
                "Revoke it",
                token.label())
            : null;
    return new Part.Line(
        token.label(),
        null,
        List.of(
            token.prefix() + "…",
            words(token.scopes()),
            used == null ? "Never" : times.near(used),
            token.revokedAt() == null ? times.near(token.expiresAt()) : "Revoked",
            named(token.createdBy())),
        0,
        ask);
  }

  private String named(String username) {
    return names.of(Stream.of(username)).getOrDefault(username, username);
  }

  private String roles(Program program) {
    return Changes.listed(program.roles().stream().map(choosing::title).toList());
  }

  private static String words(Collection<Permission> scopes) {
    return scopes.stream().sorted().map(ProgramDrawing::word).collect(Collectors.joining(", "));
  }

  private static String word(Permission permission) {
    return permission.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Map<String, String> scopes() {
    var words = new LinkedHashMap<String, String>();
    for (var permission : Permission.values()) {
      words.put(permission.name(), word(permission));
    }
    return words;
  }
}
