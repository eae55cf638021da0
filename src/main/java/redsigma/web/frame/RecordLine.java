package redsigma.web.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redsigma.record.Portrait;
import redsigma.schema.Field.Tone;
import redsigma.security.Marking;

/**
 * A record in a list: enough to know it by, with its warnings.
 *
 * @param picture address of a small photograph that stands for the icon, or null
 * @param kind what it is, in a word
 * @param because why it stands in the list, in words; empty when that is plain
 * @param when a time to show beside it, or empty
 */
public record RecordLine(
    String href,
    String icon,
    String colour,
    @Nullable String picture,
    String kind,
    String title,
    String summary,
    String reference,
    Marking marking,
    List<Portrait.Chip> chips,
    List<Portrait.Fact> facts,
    List<String> because,
    String when) {

  public RecordLine {
    chips = List.copyOf(chips);
    facts = List.copyOf(facts);
    because = List.copyOf(because);
  }

  public static RecordLine of(Portrait portrait) {
    var type = portrait.type();
    var record = portrait.record();
    return new RecordLine(
        "/records/" + record.id(),
        type.icon(),
        type.colour(),
        picture(portrait),
        type.title(),
        portrait.title(),
        portrait.summary(),
        record.reference(),
        record.marking(),
        portrait.chips(),
        portrait.banner().stream().filter(fact -> !told(portrait, fact)).toList(),
        List.of(),
        "");
  }

  /** The address of a record's small photograph, or null when there is none. */
  public static @Nullable String picture(Portrait portrait) {
    var picture = portrait.picture();
    return picture == null ? null : FileLine.picture(picture, 96);
  }

  /** Whether the title, the summary or a chip says a fact already. */
  private static boolean told(Portrait portrait, Portrait.Fact fact) {
    return portrait.title().contains(fact.value())
        || portrait.summary().contains(fact.value())
        || portrait.chips().stream().anyMatch(chip -> chip.text().equals(fact.value()));
  }

  public RecordLine because(List<String> because) {
    return new RecordLine(
        href, icon, colour, picture, kind, title, summary, reference, marking, chips, facts,
        because, when);
  }

  public RecordLine at(String when) {
    return new RecordLine(
        href, icon, colour, picture, kind, title, summary, reference, marking, chips, facts,
        because, when);
  }

  /** The first chips that warn, where there is room for a few only. */
  public List<Portrait.Chip> warnings(int limit) {
    return chips.stream()
        .filter(chip -> chip.tone() == Tone.DANGER || chip.tone() == Tone.CAUTION)
        .limit(limit)
        .toList();
  }

  public boolean sensitive() {
    return marking != Marking.OFFICIAL;
  }
}
