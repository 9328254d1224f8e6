package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/// Ten thousand attempts to hold and to book one of ten places, by as many clients at once as there
/// are: each place must have one winner, everybody else be told that it is taken.
final class Contended {

  private static final int ATTEMPTS = 10_000;
  private static final int PLACES = 10;
  private static final long LONGEST_NANOS = 300_000_000_000L;

  private final BookingCaller caller;
  private final ChainPlaces places;
  private final List<UUID> clients;
  private final AtomicInteger attempt = new AtomicInteger();
  private final AtomicIntegerArray winners = new AtomicIntegerArray(PLACES);
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger broken = new AtomicInteger();

  Contended(BookingCaller caller, ChainPlaces places, List<UUID> clients) {
    this.caller = caller;
    this.places = places;
    this.clients = clients;
  }

  List<Figure> figures() throws Exception {
    long began = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Callable<Void>>();
      clients.forEach(client ->
          all.add(() -> {
            while (attempt.get() < ATTEMPTS && System.nanoTime() - began < LONGEST_NANOS) {
              attempt(client, attempt.getAndIncrement() % PLACES);
            }
            return null;
          }));
      for (var done : threads.invokeAll(all)) {
        done.get();
      }
    }
    return figures((System.nanoTime() - began) / 1e9);
  }

  private void attempt(UUID client, int place) throws IOException, InterruptedException {
    var held = caller.hold(UUID.randomUUID(), client, places.visits(place));
    int status = held.statusCode();
    if (status == 201) {
      status = caller.book(UUID.randomUUID(), BookingCaller.chain(held.body())).statusCode();
      if (status == 201) {
        winners.incrementAndGet(place);
      }
    }
    if (status == 409) {
      refused.incrementAndGet();
    } else if (status != 201) {
      broken.incrementAndGet();
    }
  }

  private List<Figure> figures(double seconds) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int i = 0; i < PLACES; i++) {
      least = Math.min(least, winners.get(i));
      most = Math.max(most, winners.get(i));
    }
    var of = "contended.clients=" + clients.size();
    int made = attempt.get();
    return List.of(
        new Figure(of, "attempts", made, "", 1, Target.atLeast(ATTEMPTS)),
        new Figure(of, "rate", made / seconds, "1/s", made),
        new Figure(of, "won≥", least, "", PLACES, Target.atLeast(1)),
        new Figure(of, "won≤", most, "", PLACES, Target.atMost(1)),
        new Figure(of, "409", refused.get(), "", made, Target.atLeast(made - PLACES)),
        new Figure(of, "other", broken.get(), "", made, Target.atMost(0)));
  }
}
