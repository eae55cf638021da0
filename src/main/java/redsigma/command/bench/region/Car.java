package redsigma.command.bench.region;

/**
 * A car of the region.
 *
 * @param mark its registration mark, with the space in the middle
 * @param keeper the number of the resident who keeps it
 */
public record Car(
    int number, String mark, String make, String model, String colour, int year, int keeper) {}
