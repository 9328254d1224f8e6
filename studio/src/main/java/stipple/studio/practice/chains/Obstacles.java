package stipple.studio.practice.chains;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import stipple.studio.house.Phrase;

/// Finds out why there is no place for a chain: each wish is let go by itself, then the rule of
/// each gap is widened, then each visit is asked for alone.
final class Obstacles {

  private static final int WIDER_DAYS = 60;

  private final Function<ChainWish, List<Proposal>> search;
  private final ToIntFunction<ChainWish> reach;

  Obstacles(Function<ChainWish, List<Proposal>> search, ToIntFunction<ChainWish> reach) {
    this.search = search;
    this.reach = reach;
  }

  private record Relaxed(String key, ChainWish wish) {}

  Found of(ChainWish wish) {
    var wishes = wish.preferences();
    return Stream.of(
            new Relaxed("chain.blocked.practitioner", wish.with(wishes.withAnybody())),
            new Relaxed("chain.blocked.days", wish.with(wishes.onAnyDay())),
            new Relaxed("chain.blocked.part", wish.with(wishes.atAnyTime())),
            new Relaxed(
                "chain.blocked.all-wishes", wish.with(wishes.withAnybody().onAnyDay().atAnyTime())),
            new Relaxed("chain.blocked.gap", wish.with(widened(wish.visits()))))
        .filter(relaxed -> !relaxed.wish().equals(wish))
        .flatMap(relaxed -> found(relaxed).stream())
        .findFirst()
        .orElseGet(() -> Found.blocked(nowhere(wish), Optional.empty()));
  }

  private Optional<Found> found(Relaxed relaxed) {
    return search.apply(relaxed.wish()).stream()
        .findFirst()
        .map(nearest -> Found.blocked(Phrase.of(relaxed.key()), Optional.of(nearest)));
  }

  private static List<AskedVisit> widened(List<AskedVisit> visits) {
    return visits.stream().map(visit -> visit.within(WIDER_DAYS)).toList();
  }

  /// No wish alone is to blame: says which visit finds no place.
  private Phrase nowhere(ChainWish wish) {
    int reached = reach.applyAsInt(wish);
    var visit = wish.visits().get(Math.min(reached, wish.visits().size() - 1));
    boolean alone =
        reach.applyAsInt(
                new ChainWish(
                    wish.clientId(),
                    List.of(visit.within(365)),
                    Optional.empty(),
                    wish.preferences().onAnyDay().atAnyTime().withAnybody()))
            == 1;
    return Phrase.of(
        alone ? "chain.blocked.no-room-in-gap" : "chain.blocked.too-long",
        reached + 1,
        visit.minutes());
  }
}
