package stipple.studio.practice.stock;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A sheet of drawdowns to fill in: which films to draw, and the names of the columns.
final class DrawdownTemplate {

  private static final String FILMS =
      """
      bare card,black,0,0%1$s
      bare card,white,0,0%1$s
      undiluted,black,1,0%1$s
      undiluted,white,1,0%1$s
      one to nine in white,black,0.1,0.9%1$s
      one to nine in white,white,0.1,0.9%1$s
      one to nine in gel,black,0.1,0%1$s
      one to nine in gel,white,0.1,0%1$s
      """;

  private DrawdownTemplate() {}

  static String of(boolean curves) {
    var names =
        curves
            ? IntStream.rangeClosed(0, 30)
                .mapToObj(i -> "r" + (400 + 10 * i))
                .collect(Collectors.joining(","))
            : "L,a,b";
    var empty = ",".repeat(curves ? 31 : 3);
    return "film,card,share,white," + names + "\n" + FILMS.formatted(empty);
  }
}
