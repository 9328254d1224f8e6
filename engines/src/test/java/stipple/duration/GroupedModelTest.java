package stipple.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GroupedModelTest {

  /// A trade drawn by lot: spreads of groups .5, subgroups .3, types .2, chance .4; most types
  /// rare.
  private static final class Trade {
    private final Random random;
    private final Map<String, Double> effects = new TreeMap<>();

    Trade(long seed) {
      random = new Random(seed);
    }

    GroupedTime next() {
      String group = "g" + random.nextInt(20);
      String subgroup = group + random.nextInt(3);
      double rare = random.nextDouble();
      String type = subgroup + (int) (12 * rare * rare * rare);
      double log = Math.log(120) + effect(group, 0.5) + effect("s" + subgroup, 0.3);
      log += effect("t" + type, 0.2) + 0.4 * random.nextGaussian();
      return new GroupedTime(group, subgroup, type, Math.exp(log));
    }

    private double effect(String name, double sd) {
      return effects.computeIfAbsent(name, _ -> sd * random.nextGaussian());
    }

    List<GroupedTime> many(int count) {
      var cases = new ArrayList<GroupedTime>();
      for (int i = 0; i < count; i++) {
        cases.add(next());
      }
      return cases;
    }
  }

  @Test
  void what_is_foretold_holds_as_often_as_it_says() {
    var trade = new Trade(2);
    var model = GroupedModel.from(trade.many(1_500));
    int below10 = 0;
    int below50 = 0;
    int below90 = 0;
    int cases = 1_500;
    for (var one : trade.many(cases)) {
      var range = model.predict(one.group(), one.subgroup(), one.type());
      double share = range.shareBelow(one.minutes());
      below10 += share < 0.1 ? 1 : 0;
      below50 += share < 0.5 ? 1 : 0;
      below90 += share < 0.9 ? 1 : 0;
    }
    assertThat((double) below10 / cases).isCloseTo(0.1, within(0.02));
    assertThat((double) below50 / cases).isCloseTo(0.5, within(0.03));
    assertThat((double) below90 / cases).isCloseTo(0.9, within(0.02));
  }

  @Test
  void a_rare_type_is_foretold_better_than_by_all_cases_or_its_own_mean() {
    var trade = new Trade(3);
    var past = trade.many(1_200);
    var model = GroupedModel.from(past);
    var all = GroupedModel.from(past.stream().map(GroupedModelTest::plain).toList());
    double scoreModel = 0;
    double scoreAll = 0;
    for (var one : trade.many(600)) {
      long seen = past.stream().filter(other -> other.type().equals(one.type())).count();
      if (seen <= 5) {
        scoreModel += model.predict(one.group(), one.subgroup(), one.type()).crps(one.minutes());
        scoreAll += all.predict("", "", "").crps(one.minutes());
      }
    }
    assertThat(scoreModel).isLessThan(0.85 * scoreAll);
  }

  private static GroupedTime plain(GroupedTime one) {
    return new GroupedTime("", "", "", one.minutes());
  }

  @Test
  void the_order_of_the_cases_changes_nothing() {
    var cases = new Trade(5).many(300);
    var shuffled = new ArrayList<>(cases);
    Collections.shuffle(shuffled, new Random(8));
    var one = GroupedModel.from(cases).predict("g3", "g31", "g310");
    var other = GroupedModel.from(shuffled).predict("g3", "g31", "g310");
    assertThat(other.quantile(0.1)).isCloseTo(one.quantile(0.1), within(1e-6));
    assertThat(other.quantile(0.9)).isCloseTo(one.quantile(0.9), within(1e-6));
  }

  @Test
  void what_nobody_has_seen_is_foretold_from_what_is_above_it_and_less_surely() {
    var model = GroupedModel.from(new Trade(6).many(800));
    double type = width(model.predict("g1", "g10", "never"));
    double subgroup = width(model.predict("g1", "never", "never"));
    double group = width(model.predict("never", "never", "never"));
    assertThat(subgroup).isGreaterThan(type);
    assertThat(group).isGreaterThan(subgroup);
    assertThat(model.casesOfGroup("never")).isZero();
  }

  private static double width(Predictive range) {
    return Math.log(range.quantile(0.9) / range.quantile(0.1));
  }

  @Test
  void one_single_case_is_enough_to_say_something_wide() {
    var model = GroupedModel.from(List.of(new GroupedTime("a", "b", "c", 100)));
    var range = model.predict("a", "b", "c").range();
    assertThat(range.middle()).isBetween(60.0, 110.0);
    assertThat(range.high() / range.low()).isGreaterThan(1.5);
  }
}
