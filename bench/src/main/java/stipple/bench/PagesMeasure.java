package stipple.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// How long pages take while twenty people open them one after the other, without a pause.
final class PagesMeasure implements Measure {

  private static final int PEOPLE = 20;
  private static final int ROUNDS = 25;
  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final List<String> PAGES = List.of("today", "clients", "client", "plan");

  private final Map<String, Times> times = new LinkedHashMap<>();
  private final AtomicInteger errors = new AtomicInteger();

  PagesMeasure() {
    PAGES.forEach(page -> times.put(page, new Times()));
  }

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public String conditions() {
    return "%d people at once over loopback, no pause between pages, demo studio, %d rounds each"
        .formatted(PEOPLE, ROUNDS);
  }

  @Override
  public List<Figure> take() throws Exception {
    var data = Files.createTempDirectory("stipple-bench");
    try {
      StudioOutside.start(data).close();
      var figures = new ArrayList<Figure>();
      try (var studio = StudioOutside.start(data)) {
        figures.add(
            new Figure("start.warm", "once", studio.readyAfterMs, "ms", 1, Target.atMost(8000)));
        figures.add(
            new Figure(
                "memory.at-start", "once", studio.residentMb(), "MB", 1, Target.atMost(600)));
        walkAll(studio.address);
        times.forEach(
            (page, taken) -> figures.addAll(taken.figures("page." + page, Target.none())));
        figures.add(
            new Figure("page.errors", "count", errors.get(), "", observed(), Target.atMost(0)));
        figures.add(
            new Figure("memory.after", "once", studio.residentMb(), "MB", 1, Target.atMost(600)));
      }
      return figures;
    } finally {
      Folders.remove(data);
    }
  }

  private void walkAll(String address) throws Exception {
    long end = System.nanoTime() + LONGEST.toNanos();
    try (var http = HttpClient.newHttpClient();
        var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var walks = new ArrayList<Callable<Integer>>();
      for (int i = 0; i < PEOPLE; i++) {
        walks.add(() -> walk(new Walker(http, address), end));
      }
      for (var walked : people.invokeAll(walks)) {
        walked.get();
      }
    }
  }

  // The first round only warms up and is not counted.
  private int walk(Walker walker, long end) throws IOException, InterruptedException {
    walker.signIn("dana@example.com", "dots-before-dawn");
    var clients = walker.clients();
    int round = 0;
    for (; round <= ROUNDS && System.nanoTime() < end; round++) {
      var client = clients.get(round % clients.size());
      for (var page : PAGES) {
        var path =
            switch (page) {
              case "client" -> client;
              case "plan" -> client + "/plan";
              default -> "/" + page;
            };
        open(walker, page, path, round > 0);
      }
    }
    return round;
  }

  private void open(Walker walker, String page, String path, boolean counted)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    var answer = walker.open(path);
    if (counted) {
      java.util.Objects.requireNonNull(times.get(page)).add((System.nanoTime() - began) / 1e6);
    }
    if (answer.statusCode() != 200) {
      errors.incrementAndGet();
    }
  }

  private long observed() {
    return times.values().stream().mapToLong(Times::count).sum();
  }
}
