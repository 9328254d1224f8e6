package stipple.studio.practice.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static stipple.studio.practice.insights.SomeSessions.stood;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stipple.number.Wilson;

class AccuracyTest {

  /// Too long by 10, too short by 20, just right, far too short.
  private final List<ScoredForecast> four =
      List.of(
          stood(80, 110, 130, 140, 100),
          stood(80, 100, 115, 125, 120),
          stood(80, 100, 115, 125, 100),
          stood(80, 100, 115, 125, 160));

  @Test
  void four_forecasts_are_scored_as_by_hand() {
    var accuracy = Accuracy.of(four);
    assertThat(accuracy.n()).isEqualTo(4);
    assertThat(accuracy.missMin()).isCloseTo((10 + 20 + 0 + 60) / 4.0, within(1e-9));
    assertThat(accuracy.tooLongMin()).isCloseTo((10 - 20 + 0 - 60) / 4.0, within(1e-9));
    assertThat(accuracy.withinTen().seen()).isEqualTo(2);
    assertThat(accuracy.withinTwenty().seen()).isEqualTo(3);
    assertThat(accuracy.inRange().seen()).isEqualTo(3);
    assertThat(accuracy.levels().stream().map(level -> level.below().seen()).toList())
        .containsExactly(0, 2, 2, 3);
    assertThat(accuracy.levels().get(3).below().likely()).isEqualTo(Wilson.of(3, 4));
    assertThat(accuracy.isTooFew()).isTrue();
  }

  @Test
  void a_bound_is_broken_only_where_chance_does_not_explain_it() {
    assertThat(Accuracy.of(four).broken()).isEmpty();
    var always = Collections.nCopies(40, stood(80, 100, 115, 125, 160));
    assertThat(Accuracy.of(always).broken())
        .extracting(Accuracy.Level::percent)
        .containsExactly(10, 50, 80, 90);
  }

  @Test
  void nothing_is_said_of_accuracy_before_thirty() {
    var few = headline(Collections.nCopies(29, four.getFirst()));
    assertThat(few.isEnough()).isFalse();
    assertThat(few.verdict().key()).isEqualTo("insights.verdict.early");
    assertThat(few.basis().key()).isEqualTo("insights.basis.few");
    var narrow = headline(Collections.nCopies(30, four.getLast()));
    assertThat(narrow.verdict().key()).isEqualTo("insights.verdict.narrow");
    var wide = headline(Collections.nCopies(60, four.getFirst()));
    assertThat(wide.verdict().key()).isEqualTo("insights.verdict.wide");
    assertThat(headline(asPromised()).verdict().key()).isEqualTo("insights.verdict.kept");
  }

  private static Headline headline(List<ScoredForecast> scored) {
    return new Headline(9, 0, Optional.empty(), Accuracy.of(scored), 0);
  }

  /// One in ten below P10, four to P50, three to P80, one to P90, one above.
  private static List<ScoredForecast> asPromised() {
    var all = new ArrayList<ScoredForecast>();
    for (int round = 0; round < 5; round++) {
      for (double came : List.of(70., 85., 90., 95., 99., 101., 105., 114., 120., 160.)) {
        all.add(stood(80, 100, 115, 125, came));
      }
    }
    return all;
  }

  @Test
  void a_share_that_stood_never_contradicts_the_minutes_that_were_shown() {
    assertThat(stood(80, 100, 115, 125, 75).share()).isLessThanOrEqualTo(0.1);
    assertThat(stood(80, 100, 115, 125, 95).share()).isBetween(0.1, 0.5);
    assertThat(stood(80, 100, 115, 125, 110).share()).isBetween(0.5, 0.8);
    assertThat(stood(80, 100, 115, 125, 120).share()).isBetween(0.8, 0.9);
    assertThat(stood(80, 100, 115, 125, 130).share()).isGreaterThanOrEqualTo(0.9);
  }
}
