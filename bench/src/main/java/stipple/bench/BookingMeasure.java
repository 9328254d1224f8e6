package stipple.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// How long it takes to find, to hold and to book chains of three visits over HTTP; and whether ten
/// thousand attempts on a few places give each place to one.
final class BookingMeasure implements Measure {

  private static final int WARM_UP = 40;
  private static final int ALONE = 150;
  private static final int CALLERS = 8;
  private static final int EACH = 50;
  private static final int CONNECTIONS = 64;
  private static final int HORIZON_DAYS = 110;

  private final AtomicInteger turn = new AtomicInteger();
  private final AtomicInteger served = new AtomicInteger();

  @Override
  public String name() {
    return "booking";
  }

  @Override
  public String conditions() {
    return "demo studio over loopback, chains of three visits, diary filling up; find, hold and book one after the other without a pause"
        + ", load of the machine before "
        + load();
  }

  private static String load() {
    return "%.1f"
        .formatted(
            java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage());
  }

  @Override
  public List<Figure> take() throws Exception {
    var data = Files.createTempDirectory("stipple-bench");
    try (var studio = StudioOutside.start(data);
        var http = HttpClient.newHttpClient()) {
      var clients = newClients(data);
      var caller = BookingCaller.signedIn(http, studio.address);
      round(caller, clients, WARM_UP, new Took());
      var figures = new ArrayList<Figure>();
      var alone = new Took();
      alone.run(() -> round(caller, clients, ALONE, alone));
      figures.addAll(alone.figures("1"));
      var many = new Took();
      many.run(() -> together(caller, clients, many));
      figures.addAll(many.figures("" + CALLERS));
      figures.addAll(contended(data, caller, clients.subList(0, CONNECTIONS)));
      figures.addAll(inTheTables(data));
      return figures;
    } finally {
      Folders.remove(data);
    }
  }

  private static List<Figure> contended(Path data, BookingCaller caller, List<UUID> clients)
      throws Exception {
    try (var tables = BookingTables.of(data)) {
      return new Contended(caller, ChainPlaces.in(tables), clients).figures();
    }
  }

  private static List<UUID> newClients(Path data) throws Exception {
    try (var tables = BookingTables.of(data)) {
      return tables.clients(CONNECTIONS + WARM_UP + ALONE + CALLERS * EACH);
    }
  }

  private static List<Figure> inTheTables(Path data) throws Exception {
    try (var tables = BookingTables.of(data)) {
      return List.of(
          none("claims.overlapping", tables.overlaps()),
          none("claims.of-nothing", tables.orphans()),
          none("chains.booked-half", tables.halves()));
    }
  }

  private static Figure none(String of, long counted) {
    return new Figure(of, "count", counted, "", 1, Target.atMost(0));
  }

  private interface Work {
    void run() throws Exception;
  }

  private static final class Took {
    private final Times find = new Times();
    private final Times hold = new Times();
    private final Times book = new Times();
    private final AtomicInteger booked = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private double seconds;

    void run(Work work) throws Exception {
      long began = System.nanoTime();
      work.run();
      seconds = (System.nanoTime() - began) / 1e9;
    }

    void count(int status) {
      if (status >= 500) {
        broken.incrementAndGet();
      } else if (status != 201 && status != 200) {
        refused.incrementAndGet();
      }
    }

    List<Figure> figures(String callers) {
      var all = new ArrayList<Figure>();
      add(all, "http.find", callers, find, 20);
      add(all, "http.hold", callers, hold, 15);
      add(all, "http.book", callers, book, 15);
      all.add(
          new Figure(
              "chains.found-and-booked callers=" + callers,
              "rate",
              booked.get() / seconds,
              "1/s",
              booked.get(),
              Target.atLeast(300)));
      all.add(new Figure("refused callers=" + callers, "count", refused.get(), "", hold.count()));
      all.add(new Figure("5xx callers=" + callers, "count", broken.get(), "", 1, Target.atMost(0)));
      return all;
    }

    private static void add(
        List<Figure> all, String what, String callers, Times times, double most) {
      var of = what + " callers=" + callers;
      all.add(new Figure(of, "p50", times.within(0.5), "ms", times.count()));
      all.add(new Figure(of, "p99", times.within(0.99), "ms", times.count(), Target.atMost(most)));
    }
  }

  private void together(BookingCaller caller, List<UUID> clients, Took took) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var rounds = new ArrayList<Callable<Boolean>>();
      for (int i = 0; i < CALLERS; i++) {
        rounds.add(() -> {
          round(caller, clients, EACH, took);
          return true;
        });
      }
      for (var done : threads.invokeAll(rounds)) {
        done.get();
      }
    }
  }

  private void round(BookingCaller caller, List<UUID> clients, int times, Took took)
      throws IOException, InterruptedException {
    for (int i = 0; i < times; i++) {
      var client = clients.get(CONNECTIONS + served.getAndIncrement());
      // spread over the horizon, so that callers seldom want the same
      var from =
          LocalDate.now(java.time.ZoneOffset.UTC).plusDays(1 + turn.getAndAdd(17) % HORIZON_DAYS);
      var found = timed(took.find, took, () -> caller.find(BookingCaller.asked(client, from)));
      var visits = BookingCaller.firstFound(found.body());
      if (visits.isEmpty()) {
        continue;
      }
      var held = timed(took.hold, took, () -> caller.hold(UUID.randomUUID(), client, visits));
      if (held.statusCode() != 201) {
        continue;
      }
      var chain = BookingCaller.chain(held.body());
      var booked = timed(took.book, took, () -> caller.book(UUID.randomUUID(), chain));
      if (booked.statusCode() == 201) {
        took.booked.incrementAndGet();
      }
    }
  }

  private interface Asking {
    HttpResponse<String> ask() throws IOException, InterruptedException;
  }

  private static HttpResponse<String> timed(Times times, Took took, Asking asking)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    var answer = asking.ask();
    times.add((System.nanoTime() - began) / 1e6);
    took.count(answer.statusCode());
    return answer;
  }
}
