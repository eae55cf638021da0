package redsigma.intake;

import redsigma.intake.mapping.Mapping;
import redsigma.security.Viewer;

/** The batch at work: by whom, by which mapping, and what it has taken so far. */
record Work(Viewer viewer, Mapping mapping, Known known) {}
