package redsigma.record;

/** Where a record came from: another system, and its key there. The pair names one record. */
public record Source(String system, String key) {}
