package redsigma.web.network;

/**
 * What a walk left out because it connects everything, and the same question the other way.
 *
 * @param words how many of which kinds; empty when none was met
 * @param through whether the walk went through them, because that was asked for
 */
public record PassedBy(String words, boolean through, String href) {}
