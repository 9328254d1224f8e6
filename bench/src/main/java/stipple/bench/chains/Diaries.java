package stipple.bench.chains;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import stipple.chain.ChainAsk;
import stipple.chain.FreeMask;
import stipple.chain.GapAsk;
import stipple.chain.LocalDays;
import stipple.chain.PractitionerAsk;
import stipple.chain.RoomAsk;
import stipple.chain.Taste;
import stipple.chain.VisitAsk;

/// Diaries of 90 days from nine to seven, each with up to three blocks of a good two and a half
/// hours a day; and what is asked of them. The first is the golden one of the tests.
public final class Diaries {

  public static final int DAYS = 90;
  public static final int DAY = 288;
  public static final int BUCKETS = DAYS * DAY;

  private static final int NINE = 108;
  private static final int SEVEN = 228;
  private static final int BLOCK = 36;
  private static final double TAKEN = 0.7;
  // a week and three, from start to start
  private static final int WEEK = 2_016;

  private Diaries() {}

  /// What is taken of a diary, in pairs of buckets.
  public static int[] taken(long lot) {
    var random = new Random(lot);
    var taken = IntStream.builder();
    for (int day = 0; day < DAYS; day++) {
      int start = DAY * day;
      taken.add(start).add(start + NINE).add(start + SEVEN).add(start + DAY);
      for (int block = 0; block < 3; block++) {
        if (random.nextDouble() < TAKEN) {
          int from = start + NINE + BLOCK * block;
          taken.add(from).add(from + 30 + random.nextInt(6));
        }
      }
    }
    return taken.build().toArray();
  }

  public static FreeMask diary(long lot) {
    return FreeMask.everything(BUCKETS).without(taken(lot));
  }

  /// One practitioner; a first visit of four hours and others of three, a week to three apart; the
  /// last one as soon as can be.
  public static ChainAsk golden(int visits) {
    return one(
        diary(1),
        IntStream.range(0, visits).mapToObj(visit -> goldenVisit(visit)).toList(),
        new Taste(0, 0, 0, 0, 0, 1));
  }

  private static VisitAsk goldenVisit(int visit) {
    if (visit == 0) {
      return VisitAsk.of(48, GapAsk.none());
    }
    return VisitAsk.of(36, new GapAsk(0, 21, 0, 21, WEEK - (visit == 1 ? 48 : 36)));
  }

  private static ChainAsk one(FreeMask free, List<VisitAsk> visits, Taste taste) {
    var everything = FreeMask.everything(BUCKETS);
    return new ChainAsk(
        days(),
        visits,
        List.of(PractitionerAsk.forAll(free, visits.size(), DAYS)),
        false,
        List.of(new RoomAsk(everything, 0)),
        everything,
        everything,
        Optional.empty(),
        taste);
  }

  /// A consultation, a patch test two days later at the earliest, and three sessions, with ten
  /// practitioners, four rooms and the usual costs.
  public static ChainAsk studio() {
    var everything = FreeMask.everything(BUCKETS);
    var session = new GapAsk(7, 30, 10, 14, 0);
    var visits =
        List.of(
            VisitAsk.of(6, GapAsk.none()),
            VisitAsk.of(3, new GapAsk(0, 30, 0, 7, 0)),
            new VisitAsk(42, 45, 0, BUCKETS, new GapAsk(2, 60, 2, 14, 576)),
            new VisitAsk(36, 39, 0, BUCKETS, session),
            new VisitAsk(30, 33, 0, BUCKETS, session));
    return new ChainAsk(
        days(),
        visits,
        IntStream.range(0, 10)
            .mapToObj(who -> new PractitionerAsk(diary(1 + who), always(visits.size()), noons()))
            .toList(),
        false,
        IntStream.range(0, 4).mapToObj(room -> new RoomAsk(diary(101 + room), 3)).toList(),
        everything,
        everything,
        Optional.empty(),
        Taste.usual());
  }

  private static int[] always(int visits) {
    var always = new int[visits];
    Arrays.fill(always, BUCKETS);
    return always;
  }

  private static int[] noons() {
    return IntStream.range(0, DAYS).map(day -> DAY * day + DAY / 2).toArray();
  }

  static LocalDays days() {
    return new LocalDays(IntStream.rangeClosed(0, DAYS).map(day -> DAY * day).toArray());
  }
}
