package stipple.bench.durations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SplitsTest {

  @Test
  void without_dates_every_fifth_row_is_a_fold() {
    var cases = cases(23, _ -> OptionalLong.empty(), _ -> OptionalInt.empty());
    var splits = Splits.of(cases);
    assertThat(splits.each()).hasSize(5);
    assertThat(splits.each().get(2).asked())
        .extracting(Timed::line)
        .containsExactly(2, 7, 12, 17, 22);
    for (var split : splits.each()) {
      assertThat(split.known())
          .doesNotContainAnyElementsOf(split.asked())
          .hasSize(23 - split.asked().size());
    }
  }

  @Test
  void the_folds_of_the_file_come_first() {
    var splits = Splits.of(cases(9, _ -> OptionalLong.empty(), row -> OptionalInt.of(row / 5)));
    assertThat(splits.each()).hasSize(2);
    assertThat(splits.each().getFirst().asked())
        .extracting(Timed::line)
        .containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void with_dates_nothing_is_known_from_the_same_day_or_after() {
    var cases =
        cases(400, row -> OptionalLong.of((row * 37L % 400) / 4), row -> OptionalInt.of(row % 5));
    var splits = Splits.of(cases);
    assertThat(splits.said()).isEqualTo("forward in time");
    var asked = new ArrayList<Timed>();
    for (var split : splits.each()) {
      asked.addAll(split.asked());
      long last =
          split.known().stream().mapToLong(one -> one.day().orElseThrow()).max().orElseThrow();
      assertThat(split.asked()).allMatch(one -> one.day().orElseThrow() > last);
      assertThat(split.known()).hasSizeGreaterThanOrEqualTo(20);
    }
    assertThat(asked).doesNotHaveDuplicates().hasSizeGreaterThan(370);
  }

  @Test
  void all_on_one_day_leaves_nothing_to_ask() {
    assertThat(Splits.of(cases(50, _ -> OptionalLong.of(1), _ -> OptionalInt.empty())).each())
        .isEmpty();
  }

  private interface Of<T> {
    T row(int row);
  }

  private static List<Timed> cases(int count, Of<OptionalLong> day, Of<OptionalInt> fold) {
    var cases = new ArrayList<Timed>();
    for (int row = 0; row < count; row++) {
      cases.add(new Timed(row, "g", "s", "t", 60 + row, day.row(row), fold.row(row), Double.NaN));
    }
    return cases;
  }
}
