package stipple.bench;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// How long it takes to book a chain that is held, three visits of three claims each, in a studio
/// with its real database, by one caller and by eight.
final class BookedChains {

  private static final int CALLERS = 8;
  private static final int HELD_ONLY = 4_000;
  private static final int WARM_UP = 1_000;
  private static final int ALONE = 300;
  private static final int TOGETHER = 600;

  private final BookingCaller caller;
  private final ChainPlaces places;
  private final List<UUID> clients;
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger broken = new AtomicInteger();

  private BookedChains(BookingCaller caller, ChainPlaces places, List<UUID> clients) {
    this.caller = caller;
    this.places = places;
    this.clients = clients;
  }

  static List<Figure> take() throws Exception {
    var data = Files.createTempDirectory("stipple-bench");
    try (var studio = StudioOutside.start(data);
        var http = HttpClient.newHttpClient()) {
      return on(data, BookingCaller.signedIn(http, studio.address)).figures();
    } finally {
      Folders.remove(data);
    }
  }

  private static BookedChains on(Path data, BookingCaller caller) throws Exception {
    try (var tables = BookingTables.of(data)) {
      return new BookedChains(caller, ChainPlaces.in(tables), tables.clients(ChainPlaces.MANY));
    }
  }

  private List<Figure> figures() throws Exception {
    warmUp();
    var holds = new Times();
    var alone = new Times();
    book(hold(WARM_UP, ALONE, holds), 1, alone);
    var together = new Times();
    var held = hold(WARM_UP + ALONE, TOGETHER, new Times());
    long began = System.nanoTime();
    book(held, CALLERS, together);
    double seconds = (System.nanoTime() - began) / 1e9;
    var figures = new ArrayList<Figure>();
    figures.addAll(figures("hold.chain", holds));
    figures.addAll(figures("book.chain", alone));
    figures.addAll(figures("book.chain callers=" + CALLERS, together));
    figures.add(
        new Figure(
            "book.chain callers=" + CALLERS,
            "rate",
            together.count() / seconds,
            "1/s",
            together.count(),
            Target.atLeast(300)));
    figures.add(new Figure("hold.chain", "closed", refused.get(), "", ChainPlaces.MANY));
    figures.add(new Figure("book.chain", "refused", broken.get(), "", 1, Target.atMost(0)));
    return figures;
  }

  // as a studio is that has been open for some days: what is asked often runs compiled
  private void warmUp() throws Exception {
    for (int i = 0; i < HELD_ONLY; i++) {
      caller.hold(UUID.randomUUID(), clients.getFirst(), places.visits(i % WARM_UP));
    }
    book(hold(0, WARM_UP, new Times()), CALLERS, new Times());
  }

  private static List<Figure> figures(String of, Times times) {
    return List.of(
        new Figure(of, "p50", times.within(0.5), "ms", times.count()),
        new Figure(of, "p99", times.within(0.99), "ms", times.count(), Target.atMost(15)));
  }

  /// One after the other; one whose place the demo studio has taken itself is left out.
  private List<String> hold(int from, int many, Times times) throws Exception {
    var held = new ArrayList<String>();
    for (int i = from; i < from + many; i++) {
      long began = System.nanoTime();
      var answer = caller.hold(UUID.randomUUID(), clients.get(i), places.visits(i));
      if (answer.statusCode() == 201) {
        times.add((System.nanoTime() - began) / 1e6);
        held.add(BookingCaller.chain(answer.body()));
      } else {
        refused.incrementAndGet();
      }
    }
    return held;
  }

  private void book(List<String> held, int callers, Times times) throws Exception {
    var next = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Callable<Void>>();
      for (int i = 0; i < callers; i++) {
        all.add(() -> {
          for (int at = next.getAndIncrement(); at < held.size(); at = next.getAndIncrement()) {
            book(held.get(at), times);
          }
          return null;
        });
      }
      for (var done : threads.invokeAll(all)) {
        done.get();
      }
    }
  }

  private void book(String chain, Times times) throws Exception {
    long began = System.nanoTime();
    var answer = caller.book(UUID.randomUUID(), chain);
    times.add((System.nanoTime() - began) / 1e6);
    if (answer.statusCode() != 201) {
      broken.incrementAndGet();
    }
  }
}
