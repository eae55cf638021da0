package redsigma.web.record;

import java.io.Serializable;

/** The facts of a link that was withdrawn, so that it can be put back as it was. */
public record Undo(
    String action,
    String link,
    String kind,
    String other,
    String from,
    String until,
    String certainty,
    String proof,
    String grading)
    implements Serializable {}
