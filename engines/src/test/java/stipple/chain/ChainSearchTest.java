package stipple.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ChainSearchTest {

  private static final int DAY = 288;
  // nobody's day is known
  private static final int[] TAKEN = {40, 40, 40};

  @Test
  void the_golden_chain_is_found_among_ten_million() {
    var free = goldenDiary();
    var visits =
        List.of(
            VisitAsk.of(48, GapAsk.none()),
            VisitAsk.of(36, new GapAsk(0, 21, 0, 21, 2_016 - 48)),
            VisitAsk.of(36, new GapAsk(0, 21, 0, 21, 2_016 - 36)));
    assertThat(free.erode(48).count()).isEqualTo(596);
    assertThat(free.erode(36).count()).isEqualTo(1_047);
    var best = ChainSearch.best(ask(free, visits, new Taste(0, 0, 0, 0, 0, 1), 90)).orElseThrow();
    assertThat(best.visits()).extracting(PlacedVisit::start).containsExactly(684, 2_730, 5_038);
  }

  // 90 days from nine to seven, up to three blocks of a good two and a half hours a day
  private static FreeMask goldenDiary() {
    var random = new Random(1);
    var busy = new ArrayList<Integer>();
    for (int day = 0; day < 90; day++) {
      int start = DAY * day;
      busy.addAll(List.of(start, start + 108, start + 228, start + DAY));
      for (int block = 0; block < 3; block++) {
        if (random.nextDouble() < 0.7) {
          int from = start + 108 + 36 * block;
          busy.addAll(List.of(from, from + 30 + random.nextInt(6)));
        }
      }
    }
    return FreeMask.everything(90 * DAY)
        .without(busy.stream().mapToInt(Integer::intValue).toArray());
  }

  // 10,000 asks in all
  @RepeatedTest(40)
  void nothing_is_better_or_sooner_than_what_is_found(RepetitionInfo repetition) {
    int seed = repetition.getCurrentRepetition();
    var random = new Random(seed);
    for (int round = 0; round < 250; round++) {
      var ask = SmallAsks.any(random);
      var found = ChainSearch.best(ask);
      var slow = EveryChain.best(ask);
      assertThat(found.map(Chain::cost))
          .as("seed %s round %s", seed, round)
          .isEqualTo(slow.map(Chain::cost));
      assertThat(found.map(ChainSearchTest::starts))
          .as("starts, seed %s round %s", seed, round)
          .isEqualTo(slow.map(ChainSearchTest::starts));
      found.ifPresent(chain -> EveryChain.refuseWrong(ask, chain));
    }
  }

  @Test
  void others_have_their_longest_visit_on_other_dates_and_cost_no_less() {
    var gap = new GapAsk(7, 21, 10, 14, 0);
    var visits =
        List.of(VisitAsk.of(48, GapAsk.none()), VisitAsk.of(36, gap), VisitAsk.of(36, gap));
    var ask = ask(goldenDiary(), visits, Taste.usual(), 90);
    var found = ChainSearch.diverse(ask, 5);
    assertThat(found).hasSize(5);
    assertThat(found).extracting(Chain::cost).isSorted();
    assertThat(found)
        .extracting(chain -> chain.visits().getFirst().start() / DAY)
        .doesNotHaveDuplicates();
    found.forEach(chain -> EveryChain.refuseWrong(ask, chain));
  }

  // the first may begin alone; of the others, the second is free again sooner on the third date
  @Test
  void among_practitioners_with_the_same_start_the_sooner_rest_wins() {
    var firstOnly = new PractitionerAsk(free(0, 40), new int[] {40, 0, 0}, TAKEN);
    var rest = new int[] {0, 40, 40};
    var late = new PractitionerAsk(free(10, 14, 30, 34), rest, TAKEN);
    var soon = new PractitionerAsk(free(10, 14, 25, 29), rest, TAKEN);
    var next = VisitAsk.of(4, new GapAsk(1, 1, 1, 1, 0));
    var ask =
        new ChainAsk(
            new LocalDays(new int[] {0, 10, 20, 40}),
            List.of(VisitAsk.of(4, GapAsk.none()), next, next),
            List.of(firstOnly, late, soon),
            true,
            List.of(new RoomAsk(free(0, 40), 0)),
            free(0, 40),
            free(0, 40),
            Optional.empty(),
            new Taste(10, 20, 0, 0, 50, 0));
    var found = ChainSearch.best(ask).orElseThrow();
    assertThat(starts(found)).containsExactly(0, 10, 25);
    assertThat(EveryChain.best(ask).map(ChainSearchTest::starts)).contains(starts(found));
  }

  @Test
  void what_finds_no_place_is_told() {
    var gap = new GapAsk(7, 21, 10, 14, 0);
    var visits =
        List.of(VisitAsk.of(48, GapAsk.none()), VisitAsk.of(150, gap), VisitAsk.of(36, gap));
    assertThat(ChainSearch.reach(ask(goldenDiary(), visits, Taste.usual(), 90))).isEqualTo(1);
  }

  private static FreeMask free(int... fromTo) {
    return FreeMask.of(40, fromTo);
  }

  private static List<Integer> starts(Chain chain) {
    return chain.visits().stream().map(PlacedVisit::start).toList();
  }

  private static ChainAsk ask(FreeMask free, List<VisitAsk> visits, Taste taste, int days) {
    int buckets = days * DAY;
    return new ChainAsk(
        new LocalDays(IntStream.rangeClosed(0, days).map(day -> day * DAY).toArray()),
        visits,
        List.of(PractitionerAsk.forAll(free, visits.size(), days)),
        false,
        List.of(new RoomAsk(FreeMask.everything(buckets), 0)),
        FreeMask.everything(buckets),
        FreeMask.everything(buckets),
        Optional.empty(),
        taste);
  }

  @Test
  void masks_agree_with_their_slow_twins() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int buckets = 1 + random.nextInt(300);
      var free = FreeMask.of(buckets, pairs(random, buckets));
      int length = 1 + random.nextInt(Math.min(100, buckets));
      var eroded = free.erode(length);
      for (int at = 0; at < buckets; at++) {
        assertThat(eroded.isFree(at))
            .as("bucket %s of %s", at, buckets)
            .isEqualTo(IntStream.range(at, at + length).allMatch(free::isFree));
      }
      assertThat(Arrays.stream(free.toArray()).allMatch(free::isFree)).isTrue();
      assertThat(free.count())
          .isEqualTo((int) IntStream.range(0, buckets).filter(free::isFree).count());
    }
  }

  private static int[] pairs(Random random, int buckets) {
    return IntStream.generate(() -> random.nextInt(buckets + 1)).limit(12).sorted().toArray();
  }
}
