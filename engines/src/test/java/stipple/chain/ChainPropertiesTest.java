package stipple.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainPropertiesTest {

  @Test
  void no_proposal_breaks_a_gap_a_lead_a_skill_or_a_turnover() {
    var random = new Random(31);
    int proposals = 0;
    for (int round = 0; round < 1_500; round++) {
      var ask = SmallAsks.any(random);
      for (var chain : ChainSearch.diverse(ask, 3)) {
        EveryChain.refuseWrong(ask, chain);
        proposals++;
      }
    }
    assertThat(proposals).isGreaterThan(1_000);
  }

  @Test
  void what_follows_a_visit_that_stands_starts_after_it_with_the_gap_it_asks_for() {
    var random = new Random(32);
    int rests = 0;
    for (int round = 0; round < 500; round++) {
      var ask = SmallAsks.any(random);
      var whole = ChainSearch.best(ask);
      if (whole.isPresent() && ask.visits().size() > 1) {
        var stands = whole.get().visits().getFirst();
        int day = ask.days().dayOf(stands.start());
        var rest = rest(ask, new BeforeAsk(day, stands.end()));
        var found = ChainSearch.best(rest).orElseThrow();
        var next = found.visits().getFirst();
        var gap = rest.visits().getFirst().gap();
        int days = ask.days().dayOf(next.start()) - day;
        assertThat(days).isBetween(gap.minDays(), gap.maxDays());
        assertThat(next.start()).isGreaterThanOrEqualTo(stands.end() + gap.minBucketsAfterEnd());
        EveryChain.refuseWrong(rest, found);
        rests++;
      }
    }
    assertThat(rests).isGreaterThan(100);
  }

  private static ChainAsk rest(ChainAsk ask, BeforeAsk before) {
    int visits = ask.visits().size();
    return new ChainAsk(
        ask.days(),
        ask.visits().subList(1, visits),
        ask.practitioners().stream()
            .map(one ->
                new PractitionerAsk(
                    one.free(), Arrays.copyOfRange(one.until(), 1, visits), one.takenTo()))
            .toList(),
        ask.mayChange(),
        ask.rooms(),
        ask.client(),
        ask.starts(),
        Optional.of(before),
        ask.taste());
  }
}
