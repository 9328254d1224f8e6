package stipple.bench.durations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupedReplayTest {

  @TempDir private Path folder;

  @Test
  void the_model_lies_closer_than_every_baseline_and_holds_what_it_promises() throws IOException {
    var board = replayed(new SimulatedTable(3, 1_000, 40, false)).board();
    var model = board.of("model");
    assertThat(model.n()).isEqualTo(1_000);
    assertThat(model.crps()).isLessThan(board.leastBaseline(Scores::crps));
    assertThat(model.below(0.1)).isCloseTo(0.1, within(0.025));
    assertThat(model.below(0.5)).isCloseTo(0.5, within(0.03));
    assertThat(model.below(0.9)).isCloseTo(0.9, within(0.025));
    assertThat(board.cases())
        .containsKeys("model.rare", "baseline.global", "baseline.per-type", "baseline.pooled");
  }

  @Test
  void the_same_table_gives_the_same_figures() throws IOException {
    var table = new SimulatedTable(5, 60, 4, false);
    assertThat(replayed(table).board().of("model").told())
        .isEqualTo(replayed(table).board().of("model").told());
  }

  @Test
  void minutes_of_those_asked_change_no_forecast() {
    var known = new ArrayList<Timed>();
    for (int i = 0; i < 60; i++) {
      known.add(timed("g" + i % 4, 50 + 10 * (i % 4) + i % 7));
    }
    for (var method : List.of(new LikeKindsModel(), PartialPooling.nested(), new EngineNested())) {
      double one = method.foretell(known, List.of(timed("g1", 10))).getFirst().quantile(0.5);
      double other = method.foretell(known, List.of(timed("g1", 900))).getFirst().quantile(0.5);
      assertThat(one).isEqualTo(other);
    }
  }

  @Test
  void a_group_never_seen_is_foretold_wider_than_one_known_well() {
    var known = new ArrayList<Timed>();
    for (int i = 0; i < 120; i++) {
      known.add(timed("g" + i % 6, 40 * (1 + i % 6) + i % 5));
    }
    var told = new LikeKindsModel().foretell(known, List.of(timed("g2", 1), timed("new", 1)));
    assertThat(told.getFirst().quantile(0.5)).isCloseTo(122, within(6.0));
    assertThat(told.getLast().quantile(0.9) / told.getLast().quantile(0.1))
        .isGreaterThan(2 * told.getFirst().quantile(0.9) / told.getFirst().quantile(0.1));
  }

  @Test
  void two_rows_are_enough_not_to_fail() {
    var board = new GroupedReplay(List.of(timed("a", 10), timed("b", 20))).board();
    assertThat(board.of("model").n()).isZero();
  }

  private GroupedReplay replayed(SimulatedTable table) throws IOException {
    var file = folder.resolve("table.csv");
    Files.writeString(file, table.csv());
    return new GroupedReplay(Timings.read(file).cases());
  }

  private static Timed timed(String group, double minutes) {
    return new Timed(
        1, group, "", "", minutes, OptionalLong.empty(), OptionalInt.empty(), Double.NaN);
  }
}
