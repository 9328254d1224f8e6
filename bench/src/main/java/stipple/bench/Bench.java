package stipple.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Says how fast the house is: `bin/bench NAME [--json]`.
final class Bench {

  private static final List<Measure> ALL = List.of(new PlanMeasure(), new PagesMeasure());

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    var asked = Arrays.asList(arguments);
    var wanted =
        ALL.stream().filter(measure -> asked.contains(measure.name())).findFirst().orElse(null);
    if (wanted == null) {
      System.err.println(
          "bin/bench asks for a name: "
              + ALL.stream().map(Measure::name).collect(Collectors.joining(", ")));
      System.exit(2);
      return;
    }
    var figures = wanted.take();
    if (asked.contains("--json")) {
      System.out.println(json(wanted, figures));
    } else {
      System.out.println(wanted.name() + ": " + wanted.conditions());
      System.out.println("  " + machine());
      figures.forEach(figure -> System.out.println(figure.asRow()));
    }
  }

  private static String machine() {
    return "Java %s, %d cores, commit %s"
        .formatted(Runtime.version(), Runtime.getRuntime().availableProcessors(), commit());
  }

  private static String json(Measure measure, List<Figure> figures) {
    var conditions =
        "{\"java\":\"%s\",\"cores\":%d,\"commit\":\"%s\"}"
            .formatted(Runtime.version(), Runtime.getRuntime().availableProcessors(), commit());
    return "{\"name\":\"%s\",\"conditions\":%s,\"results\":%s}"
        .formatted(measure.name(), conditions, figures.stream().map(Figure::asJson).toList());
  }

  private static String commit() {
    return System.getProperty("stipple.commit", "unknown");
  }
}
