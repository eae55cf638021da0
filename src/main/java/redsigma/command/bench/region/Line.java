package redsigma.command.bench.region;

/** A mobile telephone of the region. */
public record Line(int number, String digits, int user) {}
