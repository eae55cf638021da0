package redsigma.command.bench;

import redsigma.command.Terminal;

/** How fast a made-up region of so many records is searched. */
public interface RegionSpeed {
  int run(Terminal terminal, int records, long seed, Options options);
}
