package stipple.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stipple.number.Exponential;
import stipple.number.Normal;
import stipple.number.Seed;

class DayForecastTest {

  @Test
  void a_visit_starts_when_it_is_planned_and_its_practitioner_and_its_room_are_ready() {
    var forecast =
        DayForecast.of(
            new DayAsk(
                List.of(
                    new DayVisit(600, 60, 0, 0),
                    new DayVisit(660, 60, 0, 1),
                    new DayVisit(670, 30, 1, 0)),
                List.of(new DayPractitioner(730), new DayPractitioner(800)),
                List.of(new DayRoom(15), new DayRoom(0)),
                Scenarios.of(new double[][] {{50, 80}, {60, 60}, {30, 30}})));
    // the second visit waits 20 minutes on one of two days, the third 25 for its room
    assertThat(forecast.visits())
        .containsExactly(
            new VisitOutlook(0, 0, 600),
            new VisitOutlook(0.5, 10, 670),
            new VisitOutlook(0.5, 12.5, 682.5));
    var first = forecast.practitioners().getFirst();
    assertThat(first.expectedFinish()).isEqualTo(730);
    assertThat(first.finish().low()).isEqualTo(720);
    assertThat(first.finish().high()).isEqualTo(740);
    assertThat(first.overtimeShare()).isEqualTo(0.5);
    assertThat(first.expectedOvertime()).isEqualTo(5);
    assertThat(first.expectedIdle()).isEqualTo(5);
  }

  @Test
  void who_has_no_visits_has_no_outlook() {
    var ask =
        new DayAsk(
            List.of(),
            List.of(new DayPractitioner(1_080)),
            List.of(new DayRoom(0)),
            Scenarios.of(new double[0][]));
    assertThat(DayForecast.of(ask)).isEqualTo(new DayForecast(List.of(), List.of()));
  }

  @Test
  void drawn_scenarios_hold_every_part_of_a_forecast_equally_often_and_come_again() {
    var forecasts = List.<DoubleUnaryOperator>of(share -> 100 * share, share -> 100 * share);
    var drawn = Scenarios.drawn(forecasts, 1_000, new Seed(3));
    assertThat(IntStream.range(0, 1_000).filter(i -> drawn.minutes(0, i) < 10)).hasSize(100);
    assertThat(IntStream.range(0, 1_000).filter(i -> drawn.minutes(0, i) == drawn.minutes(1, i)))
        .hasSizeLessThan(10);
    var again = Scenarios.drawn(forecasts, 1_000, new Seed(3));
    assertThat(IntStream.range(0, 1_000).allMatch(i -> drawn.minutes(1, i) == again.minutes(1, i)))
        .isTrue();
  }

  @Test
  void overtime_comes_as_often_as_foretold_on_ten_thousand_days() {
    var random = new Random(11);
    double foretold = 0;
    double came = 0;
    double minutesForetold = 0;
    double minutesCame = 0;
    int practitionerDays = 0;
    for (int plan = 0; plan < 100; plan++) {
      var ask = day(random, 400);
      // a hundred days as they may come: other draws from the same forecasts
      var days = new DayAsk(ask.visits(), ask.practitioners(), ask.rooms(), lived(random, ask));
      for (var outlook : DayForecast.of(ask).practitioners()) {
        foretold += 100 * outlook.overtimeShare();
        minutesForetold += 100 * outlook.expectedOvertime();
      }
      for (var outlook : DayForecast.of(days).practitioners()) {
        came += 100 * outlook.overtimeShare();
        minutesCame += 100 * outlook.expectedOvertime();
        practitionerDays += 100;
      }
    }
    assertThat(practitionerDays).isEqualTo(20_000);
    assertThat(foretold / practitionerDays).isBetween(0.1, 0.9);
    assertThat(came / practitionerDays).isCloseTo(foretold / practitionerDays, within(0.02));
    assertThat(minutesCame / practitionerDays)
        .isCloseTo(minutesForetold / practitionerDays, within(2.0));
  }

  private static DayAsk day(Random random, int scenarios) {
    var visits =
        IntStream.range(0, 8)
            .mapToObj(i ->
                new DayVisit(
                    540 + 120 * (i / 2), 90 + 5 * random.nextInt(7), i % 2, random.nextInt(2)))
            .toList();
    return new DayAsk(
        visits,
        List.of(new DayPractitioner(1_020), new DayPractitioner(1_040)),
        List.of(new DayRoom(10), new DayRoom(5)),
        Scenarios.drawn(
            visits.stream().map(DayForecastTest::forecast).toList(),
            scenarios,
            new Seed(random.nextLong())));
  }

  private static DoubleUnaryOperator forecast(DayVisit visit) {
    return share -> 0.85 * visit.booked() * Exponential.exp(0.25 * Normal.quantile(share));
  }

  private static Scenarios lived(Random random, DayAsk ask) {
    return Scenarios.of(
        ask.visits().stream()
            .map(visit ->
                IntStream.range(0, 100)
                    .mapToDouble(
                        _ -> 0.85 * visit.booked() * Math.exp(0.25 * random.nextGaussian()))
                    .toArray())
            .toArray(double[][]::new));
  }
}
