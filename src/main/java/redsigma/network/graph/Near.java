package redsigma.network.graph;

import java.util.UUID;

/**
 * A record that was met on a walk.
 *
 * @param via the record it was reached from
 * @param hops how many links away it is
 * @param degree with how many records the viewer sees it linked
 */
public record Near(UUID id, UUID via, int hops, int degree) {}
