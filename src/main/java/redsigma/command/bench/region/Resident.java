package redsigma.command.bench.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Someone of the region.
 *
 * @param national the id in the national computer, for those who have one
 * @param home the number of the home lived in
 * @param before the number of the home lived in before
 */
public record Resident(
    int number,
    boolean man,
    String given,
    @Nullable String middle,
    String family,
    LocalDate born,
    @Nullable String national,
    int home,
    @Nullable Integer before) {}
