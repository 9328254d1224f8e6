package stipple.studio.practice.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import stipple.studio.OtherStudio;
import stipple.studio.RunningStudio;
import stipple.studio.house.Rounds;

class SpreadsByNightTest {

  @Test
  void spreads_are_chosen_once_a_day_from_three_in_the_morning_on() {
    try (var house = RunningStudio.withCast()) {
      var otis = new OtherStudio(house, "night");
      otis.keep(SomeSessions.alike(60, otis.owner().toString(), "Bo"));
      var night = house.part(SpreadsByNight.class);
      var rounds = house.part(Rounds.class);
      assertThat(rounds.isRunning()).isTrue();
      house.clock.pass(Duration.ofMinutes(17 * 60 + 30));
      rounds.once(night);
      assertThat(otis.learned().chosen()).as("half past two").isEmpty();
      house.clock.pass(Duration.ofHours(1));
      rounds.once(night);
      var chosen = otis.learned().chosen().orElseThrow();
      assertThat(chosen.sessions()).isEqualTo(60);
      assertThat(chosen.at()).isEqualTo(house.clock.instant());
      house.clock.pass(Duration.ofHours(1));
      otis.keep(SomeSessions.many(60, otis.owner().toString(), "Bo"));
      rounds.once(night);
      assertThat(otis.learned().chosen()).as("the same morning").contains(chosen);
      rounds.stop();
      assertThat(rounds.isRunning()).isFalse();
    }
  }
}
