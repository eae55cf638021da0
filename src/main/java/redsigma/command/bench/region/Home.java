package redsigma.command.bench.region;

/** Where people of the region live. */
public record Home(int number, String door, String street, String town, String code) {

  /** The first half of the postcode. */
  public String district() {
    return code.substring(0, code.indexOf(' '));
  }
}
