package stipple.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stipple.number.Seed;

class DayReplanTest {

  private static final DayWeights LIGHT = new DayWeights(1, 2, 0.25, 3, 0.5);

  @Test
  void no_order_is_better_than_the_one_found() {
    var random = new Random(5);
    for (int round = 0; round < 100; round++) {
      held(
          SmallDays.any(
              random, 1 + random.nextInt(5), 4, round % 2 == 0 ? LIGHT : DayWeights.usual()));
    }
  }

  @Test
  void no_order_of_seven_visits_is_better_than_the_one_found() {
    held(SmallDays.any(new Random(8), 7, 3, LIGHT));
  }

  private static void held(ReplanAsk ask) {
    var rules = new DayRules(ask);
    var price = new DayPrice(ask, rules, ask.day().scenarios());
    var plan = DayPlan.asIs(ask.day());
    double found = OrderSearch.improve(ask, rules, price, 0, plan);
    assertThat(found).isCloseTo(EveryOrder.best(ask, 0), within(1e-6));
    assertThat(price.points(plan)).isCloseTo(found, within(1e-6));
  }

  @Test
  void a_proposal_costs_less_stands_in_nobodys_way_and_leaves_pinned_visits_alone() {
    var random = new Random(21);
    int proposals = 0;
    for (int round = 0; round < 60; round++) {
      var small = SmallDays.any(random, 5, 20, LIGHT);
      var ask = new ReplanAsk(small.day(), small.freedoms(), LIGHT, 200);
      var replan = DayReplan.of(ask, new Seed(1));
      if (replan.better().isPresent()) {
        proposals++;
        var option = replan.better().get();
        assertThat(option.cost().clashes()).isZero();
        if (replan.nothing().cost().clashes() == 0) {
          assertThat(option.cost().points()).isLessThan(replan.nothing().cost().points());
        }
        for (int visit = 0; visit < option.places().size(); visit++) {
          var place = option.places().get(visit);
          var before = ask.day().visits().get(visit);
          var freedom = ask.freedoms().get(visit);
          boolean same =
              place.start() == before.planned() && place.practitioner() == before.practitioner();
          assertThat(place.told()).isEqualTo(!same);
          if (freedom.pinned()) {
            assertThat(same && place.room() == before.room()).isTrue();
          } else {
            assertThat(freedom.allows(place.start(), place.practitioner(), place.room())).isTrue();
          }
        }
      }
      assertThat(DayReplan.of(ask, new Seed(1))).isEqualTo(replan);
    }
    assertThat(proposals).isGreaterThan(20);
  }

  @Test
  void what_one_practitioner_cannot_hold_goes_to_another_with_the_skill() {
    // the first must leave at noon, the second has the afternoon free
    var visits =
        List.of(
            new DayVisit(540, 120, 0, 0),
            new DayVisit(660, 120, 0, 0),
            new DayVisit(780, 120, 0, 0));
    var free = new DayFreedom(false, 540, 1_080, List.of(0, 1), List.of(0, 1));
    var ask =
        new ReplanAsk(
            new DayAsk(
                visits,
                List.of(new DayPractitioner(720), new DayPractitioner(1_080)),
                List.of(new DayRoom(0), new DayRoom(0)),
                Scenarios.of(new double[][] {{120}, {120}, {120}})),
            List.of(DayFreedom.none(), free, free),
            DayWeights.usual(),
            500);
    var option = DayReplan.of(ask, new Seed(1)).better().orElseThrow();
    assertThat(option.cost().overtime()).isZero();
    assertThat(option.cost().told()).isEqualTo(2);
    assertThat(option.places()).extracting(DayPlace::start).containsExactly(540, 660, 780);
    assertThat(option.places()).extracting(DayPlace::practitioner).containsExactly(0, 1, 1);
  }

  @Test
  void a_good_day_is_left_as_it_is() {
    var visits = IntStream.range(0, 4).mapToObj(i -> new DayVisit(540 + 60 * i, 60, 0, 0)).toList();
    var free = new DayFreedom(false, 540, 1_080, List.of(0), List.of(0));
    var ask =
        new ReplanAsk(
            new DayAsk(
                visits,
                List.of(new DayPractitioner(1_080)),
                List.of(new DayRoom(0)),
                Scenarios.of(new double[][] {{55}, {55}, {55}, {55}})),
            List.of(free, free, free, free),
            DayWeights.usual(),
            500);
    assertThat(DayReplan.of(ask, new Seed(1)).better()).isEmpty();
  }
}
