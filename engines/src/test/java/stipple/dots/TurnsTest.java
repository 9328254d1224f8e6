package stipple.dots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stipple.scalp.EdgeStyle;
import stipple.scalp.Zone;

/// Dots taken by their turn are those that a whole sort would put first.
class TurnsTest {

  private static final Layout LAYOUT =
      LaidHead.LAYOUTER.lay(LaidHead.field(65, 60, EdgeStyle.NATURAL));
  private static final int[] DOTS = LAYOUT.dotsOf(Zone.TOP);

  @Test
  void one_after_the_other_they_are_those_of_a_whole_sort() {
    for (int first : new int[] {1, 7, DOTS.length / 3, DOTS.length - 2}) {
      var turns = new Turns(LAYOUT, DOTS);
      var sorted = sorted();
      int second = (DOTS.length - first) / 2;
      assertTaken(turns.next(first), sorted.subList(0, first));
      assertTaken(turns.next(second), sorted.subList(first, first + second));
      assertTaken(
          turns.next(DOTS.length - first - second), sorted.subList(first + second, DOTS.length));
    }
  }

  @Test
  void more_than_are_left_are_refused() {
    var turns = new Turns(LAYOUT, DOTS);
    turns.next(DOTS.length - 5);
    assertThatThrownBy(() -> turns.next(6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cannot choose 6 dots out of 5: lay them more densely");
  }

  private static List<Integer> sorted() {
    return IntStream.of(DOTS)
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(LAYOUT::score).thenComparingInt(LAYOUT::id))
        .toList();
  }

  private static void assertTaken(int[] taken, List<Integer> expected) {
    int[] inOrder = expected.stream().mapToInt(dot -> dot).sorted().toArray();
    assertThat(taken).isEqualTo(inOrder);
    assertThat(Arrays.stream(taken).boxed()).isSorted();
  }
}
