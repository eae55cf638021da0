package redsigma.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import redsigma.intake.convert.Converted;
import redsigma.intake.convert.RowConverter;
import redsigma.intake.csv.Row;
import redsigma.intake.csv.Rows;

/** Reads and converts the next chunk of a file while the one before it is being stored. */
final class Conveyor implements Closeable {

  /** Rows converted; {@code last} when the file has no more. */
  record Chunk(List<Converted> rows, boolean last) {}

  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("intake-reader").factory());
  private final Rows rows;
  private final RowConverter converter;
  private final int size;
  private Future<Chunk> next;

  /** Starts behind the header and the rows that an earlier run has stored. */
  Conveyor(Rows rows, RowConverter converter, int size, long stored) {
    this.rows = rows;
    this.converter = converter;
    this.size = size;
    this.next =
        reader.submit(
            () -> {
              skip(stored + 1);
              return read();
            });
  }

  Chunk next() {
    var chunk = await(next);
    if (!chunk.last()) {
      next = reader.submit(this::read);
    }
    return chunk;
  }

  private static Chunk await(Future<Chunk> future) {
    try {
      return future.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The import was stopped", stopped);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof IOException unreadable
          ? new UncheckedIOException(unreadable)
          : new IllegalStateException("A row could not be converted", failed.getCause());
    }
  }

  private void skip(long count) throws IOException {
    for (long i = 0; i < count && rows.next() != null; i++) {
      // stored before
    }
  }

  private Chunk read() throws IOException {
    var converted = new ArrayList<Converted>(size);
    while (converted.size() < size) {
      Row row = rows.next();
      if (row == null) {
        return new Chunk(converted, true);
      }
      converted.add(converter.convert(row));
    }
    return new Chunk(converted, false);
  }

  @Override
  public void close() throws IOException {
    reader.shutdownNow();
    rows.close();
  }
}
