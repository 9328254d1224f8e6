package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stipple.duration.LengthBelief.Timed;

class LengthBeliefTest {

  @Test
  void all_lengths_at_once_equal_the_update_one_by_one() {
    double mean = Math.log(35);
    double worth = 4;
    double squares = 8 * 0.25 * 0.25;
    var timed = Timed.NONE;
    for (double minutes : List.of(30.0, 44.0, 28.0, 61.0)) {
      double log = Math.log(minutes);
      squares += worth / (worth + 1) * (log - mean) * (log - mean);
      mean = (worth * mean + log) / (worth + 1);
      worth += 1;
      timed = timed.with(log, 1);
    }
    var belief = LengthBelief.guess(35, 0.25).after(timed);
    assertThat(belief.mean()).isCloseTo(mean, within(1e-12));
    assertThat(belief.worth()).isEqualTo(worth);
    assertThat(belief.squares()).isCloseTo(squares, within(1e-12));
    assertThat(belief.degrees()).isEqualTo(12);
  }

  @Test
  void a_sum_of_breaks_has_the_mean_and_variance_of_its_parts() {
    var one = new LengthBelief(Math.log(9), 1e12, 8 * 0.45 * 0.45, 8);
    var sums = Draws.breakSums(one);
    for (int count : List.of(1, 2, 7, 40)) {
      double mean = Math.exp(sums[count][0] + sums[count][1] * sums[count][1] / 2);
      double variance = mean * mean * (Math.exp(sums[count][1] * sums[count][1]) - 1);
      double alone = 9 * Math.exp(0.45 * 0.45 / 2);
      assertThat(mean).isCloseTo(count * alone, within(1e-6));
      assertThat(variance)
          .isCloseTo(count * alone * alone * (Math.exp(0.45 * 0.45) - 1), within(1e-6));
    }
  }

  @Test
  void breaks_follow_the_gamma_rule_and_somebody_new_starts_from_the_others() {
    var rest = Rest.unknown();
    assertThat(rest.breakRate("Ada").perMinute()).isCloseTo(1.0 / 70, within(1e-12));
    var ask = SessionAsk.of(PaceTest.work(6_000, Factors.usual(), 1, true), "Ada", "", 0);
    var measured = new SessionLog.Measured(Map.of(), 20, -1, 5, 50, -1, -1);
    for (int i = 0; i < 4; i++) {
      rest.learn(SessionLog.of(ask, 200, measured), 100);
    }
    assertThat(rest.breakRate("Ada").breaks()).isEqualTo(24);
    assertThat(rest.breakRate("Ada").minutes()).isCloseTo(680, within(1e-9));
    assertThat(rest.breakRate("Ben").breaks()).isEqualTo(4);
    assertThat(rest.breakRate("Ben").perMinute()).isCloseTo(24.0 / 680, within(1e-12));
    assertThat(rest.belief(Rest.Part.SET_UP_PREPARED, "Ben").medianMin())
        .isCloseTo(Math.sqrt(35 * 20), within(1e-9));
    assertThat(rest.belief(Rest.Part.CLOSE_OUT, "Ada").medianMin()).isCloseTo(15, within(1e-9));
  }
}
