package stipple.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Says how fast the house is: `bin/bench NAME [--json]`.
final class Bench {

  private static final List<Measure> ALL =
      List.of(
          new PlanMeasure(),
          new PagesMeasure(),
          new ScalpMeasure(),
          new DotsMeasure(),
          new PigmentMeasure(),
          new DurationMeasure(),
          new ChainMeasure(),
          new BookingMeasure(),
          new DesignerMeasure());

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
    var report = new Report(wanted.name(), wanted.conditions(), wanted.take());
    System.out.println(asked.contains("--json") ? report.asJson() : report.asTable());
  }
}
