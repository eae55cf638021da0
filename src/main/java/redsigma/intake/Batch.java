package redsigma.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One import of a folder by a mapping: begun once, perhaps continued, finished once. */
public record Batch(
    UUID id,
    String mapping,
    String title,
    String mappingDigest,
    String system,
    String folder,
    State state,
    String startedBy,
    Instant startedAt,
    @Nullable Instant finishedAt,
    List<BatchFile> files) {

  public Batch {
    files = List.copyOf(files);
  }

  /** How a batch stands. */
  public enum State {
    RUNNING,
    /** Nothing is at work on it; starting the same mapping and folder again continues it. */
    INTERRUPTED,
    FINISHED,
    /** Never finished: the mapping or a file changed, and a new batch was begun in its place. */
    ABANDONED
  }

  public long expected() {
    return files.stream().mapToLong(file -> file.done() ? file.read() : file.expected()).sum();
  }

  public long read() {
    return files.stream().mapToLong(BatchFile::read).sum();
  }

  public Counts counts() {
    return files.stream().map(BatchFile::counts).reduce(Counts.NONE, Counts::plus);
  }

  /** Whether every row read of every file is accounted for. */
  public boolean reconciles() {
    return files.stream().allMatch(BatchFile::reconciles);
  }

  /** From 0 to 100. */
  public int percent() {
    long expected = expected();
    return expected == 0 || state == State.FINISHED
        ? 100
        : (int) Math.min(99, 100 * read() / expected);
  }

  Batch with(BatchFile changed) {
    var all =
        files.stream().map(file -> file.ordinal() == changed.ordinal() ? changed : file).toList();
    return new Batch(
        id,
        mapping,
        title,
        mappingDigest,
        system,
        folder,
        state,
        startedBy,
        startedAt,
        finishedAt,
        all);
  }

  Batch in(State state, @Nullable Instant finishedAt) {
    return new Batch(
        id,
        mapping,
        title,
        mappingDigest,
        system,
        folder,
        state,
        startedBy,
        startedAt,
        finishedAt,
        files);
  }
}
