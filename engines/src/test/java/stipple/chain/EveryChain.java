package stipple.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The slow twin: every start, practitioner and room of every visit is tried, rule by rule.
final class EveryChain {

  private final ChainAsk ask;
  private final List<Chain> all = new ArrayList<>();
  // by visit, every place that it could have by itself
  private final List<List<PlacedVisit>> places;

  private EveryChain(ChainAsk ask) {
    this.ask = ask;
    places = IntStream.range(0, ask.visits().size()).mapToObj(this::places).toList();
  }

  private List<PlacedVisit> places(int visit) {
    return IntStream.range(0, ask.practitioners().size())
        .boxed()
        .flatMap(who ->
            IntStream.range(0, ask.client().buckets())
                .mapToObj(start -> place(visit, who, start))
                .flatMap(Optional::stream))
        .toList();
  }

  static Optional<Chain> best(ChainAsk ask) {
    var every = new EveryChain(ask);
    every.add(List.of(), 0);
    return every.all.stream()
        .min(Comparator.comparingLong(Chain::cost).thenComparing(EveryChain::earlier));
  }

  private static int earlier(Chain one, Chain other) {
    return IntStream.range(0, one.visits().size())
        .map(at -> Integer.compare(one.visits().get(at).start(), other.visits().get(at).start()))
        .filter(order -> order != 0)
        .findFirst()
        .orElse(0);
  }

  private void add(List<PlacedVisit> sofar, long points) {
    int visit = sofar.size();
    if (visit == ask.visits().size()) {
      all.add(new Chain(sofar, points));
      return;
    }
    for (var placed : places.get(visit)) {
      if (follows(sofar, placed)) {
        var longer = new ArrayList<>(sofar);
        longer.add(placed);
        add(longer, points + points(sofar, placed));
      }
    }
  }

  private Optional<PlacedVisit> place(int visit, int who, int start) {
    var wish = ask.visits().get(visit);
    var practitioner = ask.practitioners().get(who);
    if (start >= practitioner.until()[visit]
        || start < wish.earliest()
        || start > wish.latest()
        || !ask.starts().isFree(start)) {
      return Optional.empty();
    }
    boolean last =
        wish.lastOfDayLength() > wish.length()
            && start >= practitioner.takenTo()[ask.days().dayOf(start)];
    int length = last ? wish.lastOfDayLength() : wish.length();
    boolean plain = roomFor(who, start, wish.length()) >= 0;
    int room = roomFor(who, start, length);
    return plain && room >= 0
        ? Optional.of(new PlacedVisit(start, length, who, room))
        : Optional.empty();
  }

  // the number of a room that is free, or -1
  private int roomFor(int who, int start, int length) {
    boolean free =
        IntStream.range(start, start + length)
            .allMatch(
                at -> ask.client().isFree(at) && ask.practitioners().get(who).free().isFree(at));
    return !free
        ? -1
        : IntStream.range(0, ask.rooms().size())
            .filter(room ->
                IntStream.range(start, start + length + ask.rooms().get(room).turnover())
                    .allMatch(ask.rooms().get(room).free()::isFree))
            .findFirst()
            .orElse(-1);
  }

  private boolean follows(List<PlacedVisit> sofar, PlacedVisit next) {
    var gap = ask.visits().get(sofar.size()).gap();
    int days = gapDays(sofar, next);
    if (sofar.isEmpty()) {
      return ask.before()
          .map(before ->
              days >= gap.minDays()
                  && days <= gap.maxDays()
                  && next.start() >= before.end() + gap.minBucketsAfterEnd())
          .orElse(true);
    }
    return days >= gap.minDays()
        && days <= gap.maxDays()
        && next.start() >= sofar.getLast().end() + ask.leastBuckets(sofar.size())
        && (ask.mayChange() || next.practitioner() == sofar.getLast().practitioner());
  }

  private int gapDays(List<PlacedVisit> sofar, PlacedVisit next) {
    int day = ask.days().dayOf(next.start());
    return sofar.isEmpty()
        ? ask.before().map(before -> day - before.day()).orElse(0)
        : day - ask.days().dayOf(sofar.getLast().start());
  }

  private long points(List<PlacedVisit> sofar, PlacedVisit next) {
    var taste = ask.taste();
    long points = (long) taste.latePerDay() * ask.days().dayOf(next.start());
    if (sofar.size() == ask.visits().size() - 1) {
      points += (long) taste.lastPerBucket() * next.start();
    }
    if (!sofar.isEmpty() || ask.before().isPresent()) {
      var gap = ask.visits().get(sofar.size()).gap();
      int days = gapDays(sofar, next);
      int missed = Math.max(0, Math.max(gap.preferFromDays() - days, days - gap.preferToDays()));
      points += (long) taste.gapPerDay() * missed;
    }
    if (!sofar.isEmpty() && sofar.getLast().practitioner() != next.practitioner()) {
      points += taste.change();
    }
    var free = ask.practitioners().get(next.practitioner()).free();
    return points
        + sliver(free, IntStream.iterate(next.start() - 1, at -> at - 1))
        + sliver(free, IntStream.iterate(next.end(), at -> at + 1));
  }

  private long sliver(FreeMask free, IntStream beside) {
    long run = beside.limit(300).takeWhile(free::isFree).count();
    return run > 0 && run < ask.taste().sliverBuckets() ? ask.taste().sliver() : 0;
  }

  /// Fails where a chain breaks a rule.
  static void refuseWrong(ChainAsk ask, Chain chain) {
    var every = new EveryChain(ask);
    for (int visit = 0; visit < chain.visits().size(); visit++) {
      var placed = chain.visits().get(visit);
      var sofar = chain.visits().subList(0, visit);
      assertThat(every.place(visit, placed.practitioner(), placed.start())).isPresent();
      assertThat(every.follows(sofar, placed)).isTrue();
      var room = ask.rooms().get(placed.room());
      assertThat(IntStream.range(placed.start(), placed.end() + room.turnover()))
          .allMatch(room.free()::isFree);
    }
  }
}
