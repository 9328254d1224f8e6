package stipple.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// Books chains from eight callers while program and database are killed and started again: what
/// was acknowledged must be there, whole and once.
final class BookingEvaluation implements Evaluation {

  private static final int CALLERS = 8;
  // more than can be booked meanwhile
  private static final int CLIENTS = 5_000;
  private static final int CYCLES = 6;
  private static final long BETWEEN_MS = 5_000;

  @Override
  public String name() {
    return "booking";
  }

  @Override
  public Report report(Asked asked) throws IOException {
    int cycles = asked.cycles().orElse(CYCLES);
    var data = Files.createTempDirectory("stipple-evaluate");
    try {
      return report(data, cycles);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (SQLException e) {
      throw new IOException("the tables: " + e.getMessage(), e);
    } finally {
      Folders.remove(data);
    }
  }

  private static Report report(Path data, int cycles)
      throws IOException, InterruptedException, SQLException {
    var studio = StudioOutside.start(data);
    var door = new KilledDoor();
    try (var http = HttpClient.newHttpClient();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Queue<UUID> clients;
      try (var tables = BookingTables.of(data)) {
        clients = new ConcurrentLinkedQueue<>(tables.clients(CLIENTS));
      }
      door.open(BookingCaller.signedIn(http, studio.address));
      var callers = Stream.generate(() -> new KilledCaller(clients, door)).limit(CALLERS).toList();
      var running =
          callers.stream().map(caller -> threads.submit((Callable<Void>) caller)).toList();
      for (int cycle = 0; cycle < cycles; cycle++) {
        Thread.sleep(BETWEEN_MS);
        door.shut();
        switch (cycle % 3) {
          case 0 -> studio.killProgram();
          case 1 -> studio.killDatabase();
          default -> {
            studio.killDatabase();
            studio.killProgram();
          }
        }
        studio.killProgram();
        studio = StudioOutside.start(data);
        door.open(BookingCaller.signedIn(http, studio.address));
      }
      Thread.sleep(BETWEEN_MS);
      door.end();
      for (var one : running) {
        one.get();
      }
      try (var tables = BookingTables.of(data)) {
        return new Report(
            "booking",
            "%d callers, %d times killed and started again on the same data folder, %d s between"
                .formatted(CALLERS, cycles, BETWEEN_MS / 1000),
            figures(tables, callers, cycles));
      }
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IOException("a caller gave up", e.getCause());
    } finally {
      door.end();
      studio.close();
    }
  }

  private static List<Figure> figures(BookingTables tables, List<KilledCaller> callers, int cycles)
      throws SQLException {
    long lost = 0;
    long booked = 0;
    for (var caller : callers) {
      for (var chain : caller.booked()) {
        booked++;
        lost += tables.isBooked(chain) ? 0 : 1;
      }
    }
    var all = new ArrayList<Figure>();
    all.add(new Figure("kills", "count", cycles, "", 1));
    all.add(new Figure("chains.acknowledged", "count", booked, "", 1, Target.atLeast(1)));
    all.add(new Figure("requests.sent-again", "count", sum(callers, KilledCaller::again), "", 1));
    all.add(none("chains.acknowledged-and-lost", lost));
    all.add(none("keys.answered-differently", sum(callers, KilledCaller::different)));
    all.add(none("answers.5xx-while-up", sum(callers, KilledCaller::broken)));
    all.add(new Figure("answers.503", "count", sum(callers, KilledCaller::later), "", 1));
    all.add(none("claims.overlapping", tables.overlaps()));
    all.add(none("claims.of-nothing", tables.orphans()));
    all.add(none("chains.booked-half", tables.halves()));
    return all;
  }

  private static long sum(
      List<KilledCaller> callers, java.util.function.ToLongFunction<KilledCaller> of) {
    return callers.stream().mapToLong(of).sum();
  }

  private static Figure none(String of, long counted) {
    return new Figure(of, "count", counted, "", 1, Target.atMost(0));
  }
}
