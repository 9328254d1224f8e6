package stipple.bench;

import java.util.List;
import java.util.stream.Collectors;

/// What was measured or evaluated under one name, for people or for machines.
///
/// The remarks are what the data gave cause for; they go where problems go.
record Report(String name, String conditions, List<Figure> figures, List<String> remarks) {

  Report(String name, String conditions, List<Figure> figures) {
    this(name, conditions, figures, List.of());
  }

  String asTable() {
    int letters = figures.stream().mapToInt(figure -> figure.of().length()).max().orElse(0);
    return "%s: %s\n  Java %s, %d cores, commit %s\n%s"
        .formatted(
            name,
            conditions,
            Runtime.version(),
            cores(),
            commit(),
            figures.stream()
                .map(figure -> figure.asRow(letters))
                .collect(Collectors.joining("\n")));
  }

  String asJson() {
    return "{\"name\":\"%s\",\"conditions\":{\"java\":\"%s\",\"cores\":%d,\"commit\":\"%s\"},\"results\":[%s]}"
        .formatted(
            name,
            Runtime.version(),
            cores(),
            commit(),
            figures.stream().map(Figure::asJson).collect(Collectors.joining(", ")));
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static String commit() {
    return System.getProperty("stipple.commit", "unknown");
  }
}
