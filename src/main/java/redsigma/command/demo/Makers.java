package redsigma.command.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import redsigma.schema.Format;
import redsigma.schema.Schema;

/** Reads the makers of values: the closed list of kinds in docs/demo-data.md. */
final class Makers {

  private static final int TRIES = 500;
  private static final String LETTERS = "ABCDEFGHJKLMNOPRSTUVWXY";

  private final Luck luck;
  private final Phrases phrases;
  private final Schema schema;
  private final LocalDateTime now;

  Makers(Luck luck, Phrases phrases, Schema schema, LocalDateTime now) {
    this.luck = luck;
    this.phrases = phrases;
    this.schema = schema;
    this.now = now;
  }

  Map<String, Maker> readAll(Map<String, Object> sources) {
    var makers = new LinkedHashMap<String, Maker>();
    sources.forEach((name, source) -> makers.put(name, read(source)));
    return makers;
  }

  /** A text with names in braces is filled in; another scalar stands as it is; a map is a kind. */
  Maker read(@Nullable Object source) {
    return switch (source) {
      case null -> bench -> null;
      case String text -> bench -> text(text, bench);
      case Map<?, ?> kind -> kind(new Keys(kind));
      default -> bench -> source;
    };
  }

  private @Nullable String text(String template, Bench bench) {
    var text = phrases.fill(template, bench);
    return text.isBlank() ? null : text.replaceAll(" {2,}", " ").strip();
  }

  private Maker kind(Keys keys) {
    var maker =
        switch (keys.kind()) {
          case "pick" -> pick(keys.of("pick"));
          case "code" -> code(keys.text("code"));
          case "text" -> formatted(read(keys.of("text")), keys);
          case "pattern" -> unique(formatted(pattern(keys.text("pattern")), keys), keys);
          case "serial" -> serial(keys.integer("serial"));
          case "number" -> number(keys);
          case "date" -> date(keys);
          case "time" -> time(keys);
          case "around" -> around(keys);
          case "point" -> point(keys);
          case "by" -> by(keys);
          case "rows" -> new Rows(this, luck).read(keys.of("rows"));
          case "misspell" -> slip(keys.text("misspell"), text -> Slips.misspelt(text, luck));
          case "misdate" -> slip(keys.text("misdate"), Slips::misdated);
          default -> throw keys.unknown();
        };
    var chance = keys.number("chance", 1);
    return chance >= 1 ? maker : bench -> luck.strikes(chance) ? maker.make(bench) : null;
  }

  private Maker pick(Object from) {
    return switch (from) {
      case String list -> bench -> phrases.any(phrases.fill(list, bench), bench);
      case List<?> evenly -> {
        var makers = evenly.stream().map(this::read).toList();
        yield bench -> luck.one(makers).make(bench);
      }
      case Map<?, ?> weights -> {
        var makers = weights.keySet().stream().map(String::valueOf).map(this::read).toList();
        var cumulated = Weights.cumulated(weights.values());
        yield bench -> makers.get(luck.weighed(cumulated)).make(bench);
      }
      default -> throw new IllegalArgumentException("Nothing to pick from in '%s'".formatted(from));
    };
  }

  private Maker code(String list) {
    var codes = schema.list(list).currentOn(now.toLocalDate());
    return bench -> luck.one(codes).code();
  }

  /** {@code #} is a figure, {@code @} a letter, {@code {name}} is filled in first. */
  private Maker pattern(String pattern) {
    return bench -> {
      var made = new StringBuilder();
      for (char letter : phrases.fill(pattern, bench).toCharArray()) {
        made.append(
            switch (letter) {
              case '#' -> (char) ('0' + luck.below(10));
              case '@' -> LETTERS.charAt(luck.below(LETTERS.length()));
              default -> letter;
            });
      }
      return made.toString();
    };
  }

  /** Made again until the format has nothing against it, so that check letters are right. */
  private Maker formatted(Maker maker, Keys keys) {
    return keys.find("as")
        .map(name -> Format.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
        .map(format -> until(maker, text -> format.warning(text).isEmpty(), format))
        .orElse(maker);
  }

  private static Maker until(Maker maker, Predicate<String> right, Format format) {
    return bench -> {
      var made = maker.make(bench);
      for (int tries = 0; made != null && !right.test(made.toString()) && tries < TRIES; tries++) {
        made = maker.make(bench);
      }
      return made == null ? null : format.display(format.normalise(made.toString()));
    };
  }

  private static Maker unique(Maker maker, Keys keys) {
    if (!keys.flag("unique")) {
      return maker;
    }
    var taken = new HashSet<Object>();
    return bench -> {
      for (int tries = 0; tries < TRIES; tries++) {
        var made = maker.make(bench);
        if (made != null && taken.add(made)) {
          return made;
        }
      }
      return null;
    };
  }

  private static Maker serial(int from) {
    var next = new AtomicInteger(from);
    return bench -> String.valueOf(next.getAndIncrement());
  }

  /** Between two numbers, or the number that a text amounts to. */
  private Maker number(Keys keys) {
    if (keys.of("number") instanceof String text) {
      return bench -> new BigDecimal(phrases.fill(text, bench));
    }
    var ends = keys.pair("number");
    int step = Math.max(1, (int) keys.number("step", 1));
    return bench -> ends[0] + luck.below((ends[1] - ends[0]) / step + 1) * step;
  }

  private Maker date(Keys keys) {
    var span = Span.of(keys.of("date"), now);
    double skew = keys.number("skew", 1);
    return bench -> span.moment(luck.share(skew)).toLocalDate().toString();
  }

  private Maker time(Keys keys) {
    var span = Span.of(keys.of("time"), now);
    double skew = keys.number("skew", 1);
    return bench ->
        span.moment(luck.share(skew))
            .truncatedTo(ChronoUnit.MINUTES)
            .toInstant(ZoneOffset.UTC)
            .toString();
  }

  private Maker around(Keys keys) {
    var name = keys.text("around");
    int year = 365;
    var days = keys.find("days").isPresent() ? keys.pair("days") : keys.pair("years");
    int unit = keys.find("days").isPresent() ? 1 : year;
    return bench ->
        bench
            .value(name)
            .map(date -> LocalDate.parse(date.toString().substring(0, 10)))
            .map(date -> date.plusDays(luck.between(days[0] * unit, days[1] * unit)).toString())
            .orElse(null);
  }

  /** A point so many kilometres about another. */
  private Maker point(Keys keys) {
    var about = read(keys.of("point"));
    double spread = keys.number("spread", 1);
    return bench ->
        Optional.ofNullable(about.make(bench))
            .map(point -> near(point.toString().split(",", 2), spread))
            .orElse(null);
  }

  private String near(String[] point, double spread) {
    double latitude = Double.parseDouble(point[0]) + luck.gaussian() * spread / 111;
    double longitude = Double.parseDouble(point[1]) + luck.gaussian() * spread / 64;
    return "%.5f,%.5f".formatted(latitude, longitude);
  }

  private Maker by(Keys keys) {
    var name = keys.text("by");
    var cases = new LinkedHashMap<String, Maker>();
    keys.others("by", "chance").forEach((word, source) -> cases.put(word, read(source)));
    var otherwise = cases.getOrDefault("else", bench -> null);
    return bench -> cases.getOrDefault(bench.words(name).orElse("else"), otherwise).make(bench);
  }

  private Maker slip(String name, UnaryOperator<String> slip) {
    return bench -> bench.value(name).map(String::valueOf).map(slip).orElse(null);
  }
}
