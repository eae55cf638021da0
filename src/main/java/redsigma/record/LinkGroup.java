package redsigma.record;

/** How many live links of one kind a record has, in one direction, to one type of record. */
public record LinkGroup(String linkType, boolean reversed, String otherType, int count) {}
