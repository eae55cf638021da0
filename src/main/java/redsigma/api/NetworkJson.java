package redsigma.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redsigma.network.Company;
import redsigma.network.Connection;
import redsigma.network.Expansion;
import redsigma.network.Extent;
import redsigma.network.Path;
import redsigma.record.LinkedRecord;
import redsigma.record.Record;

/**
 * Answers about who is connected to whom, as the API writes them; {@code passedBy} counts by type
 * what was met and not gone through.
 */
final class NetworkJson {

  private NetworkJson() {}

  /** A record as far as one line goes. */
  record Node(UUID id, String type, String reference, String title) {
    static Node of(Record record) {
      return new Node(record.id().value(), record.type(), record.reference(), record.title());
    }

    static List<Node> of(List<Record> records) {
      return records.stream().map(Node::of).toList();
    }
  }

  /** From one record to the next, with all links that join the two. */
  record Step(Node from, Node to, List<LinkJson> links) {
    static Step of(Path.Step step) {
      return new Step(Node.of(step.from()), Node.of(step.to()), all(step.links()));
    }
  }

  record Way(int length, List<Step> steps) {
    static Way of(Path path) {
      return new Way(path.steps().size(), path.steps().stream().map(Step::of).toList());
    }
  }

  /** The shortest path first; {@code complete} is false when there may be more to find. */
  record Ways(
      Node from, Node to, List<Way> paths, Map<String, Integer> passedBy, boolean complete) {}

  /** A record that is near: how many links away, reached from which, linked with how many. */
  record Near(Node record, int hops, int degree, UUID via, List<LinkJson> links) {
    static Near of(Expansion.Neighbour near) {
      return new Near(
          Node.of(near.record()),
          near.hops(),
          near.degree(),
          near.via().id().value(),
          all(near.links()));
    }
  }

  /** {@code kinds} counts all of them by the type of record, whichever type was asked for. */
  record Neighbours(
      Node centre,
      List<Near> items,
      int total,
      int leftOut,
      Map<String, Integer> kinds,
      Map<String, Integer> passedBy,
      boolean complete) {
    static Neighbours of(Expansion expansion) {
      return new Neighbours(
          Node.of(expansion.centre()),
          expansion.shown().stream().map(Near::of).toList(),
          expansion.total(),
          expansion.leftOut(),
          expansion.kinds(),
          expansion.passedBy(),
          expansion.extent() == Extent.WHOLE);
    }
  }

  /** How many links apart two are; none when no path joins them. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Distance(UUID one, UUID other, @Nullable Integer length) {
    static Distance of(Connection.Distance distance) {
      return new Distance(
          distance.one().id().value(),
          distance.other().id().value(),
          distance.length() == 0 ? null : distance.length());
    }
  }

  /** A record on the shortest paths of so many pairs. */
  record Between(Node record, int pairs, int degree) {
    static Between of(Connection.Between between) {
      return new Between(Node.of(between.record()), between.pairs(), between.degree());
    }
  }

  /** What connects some records: all links among the records that are named in it. */
  record Connecting(
      List<Node> records,
      List<Node> common,
      int commonLeftOut,
      List<Between> between,
      int betweenLeftOut,
      List<Distance> distances,
      List<Step> links,
      Map<String, Integer> passedBy,
      boolean complete) {
    static Connecting of(Connection connection) {
      return new Connecting(
          Node.of(connection.records()),
          Node.of(connection.common()),
          connection.commonLeftOut(),
          connection.between().stream().map(Between::of).toList(),
          connection.betweenLeftOut(),
          connection.distances().stream().map(Distance::of).toList(),
          connection.joints().stream().map(Step::of).toList(),
          connection.passedBy(),
          connection.extent() == Extent.WHOLE);
    }
  }

  /** The triangles, and the k-core: {@code closeness} is k, 0 when there is no such group. */
  record Groups(
      Node centre,
      List<List<Node>> triangles,
      int triangleCount,
      int closeness,
      List<Node> group,
      int groupSize,
      Map<String, Integer> passedBy,
      boolean complete) {
    static Groups of(Company company) {
      return new Groups(
          Node.of(company.centre()),
          company.shown().stream()
              .map(each -> Stream.of(each.one(), each.other()).map(Node::of).toList())
              .toList(),
          company.triangles(),
          company.closeness(),
          Node.of(company.group()),
          company.size(),
          company.passedBy(),
          company.extent() == Extent.WHOLE);
    }
  }

  private static List<LinkJson> all(List<LinkedRecord> links) {
    return links.stream().map(LinkJson::of).toList();
  }
}
