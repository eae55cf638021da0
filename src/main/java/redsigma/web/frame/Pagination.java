package redsigma.web.frame;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which page of how many, and the way to its neighbours. Pages are counted from 1 here. */
public record Pagination(
    int page, int pages, @Nullable String previous, @Nullable String next, List<Step> steps) {

  private static final int NEAR = 2;

  public Pagination {
    steps = List.copyOf(steps);
  }

  /** A page that can be gone to; {@code gap} when pages before it are left out. */
  public record Step(int page, String href, boolean current, boolean gap) {}

  public static Pagination of(int page, int pages, IntFunction<String> href) {
    var shown =
        IntStream.rangeClosed(1, pages)
            .filter(each -> each == 1 || each == pages || Math.abs(each - page) <= NEAR)
            .toArray();
    var steps =
        IntStream.range(0, shown.length)
            .mapToObj(
                i ->
                    new Step(
                        shown[i],
                        href.apply(shown[i]),
                        shown[i] == page,
                        i > 0 && shown[i] > shown[i - 1] + 1))
            .toList();
    return new Pagination(
        page,
        pages,
        page > 1 ? href.apply(page - 1) : null,
        page < pages ? href.apply(page + 1) : null,
        steps);
  }

  public boolean needed() {
    return pages > 1;
  }
}
