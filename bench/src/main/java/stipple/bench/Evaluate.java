package stipple.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import stipple.bench.heads.WrongData;

/// Says how true the house is: `bin/evaluate NAME [--data DIR] [--json]`.
final class Evaluate {

  private static final List<Evaluation> ALL =
      List.of(
          new ScalpEvaluation(),
          new DotsEvaluation(),
          new PigmentEvaluation(),
          new DurationEvaluation(),
          new BookingEvaluation(),
          new ChainEvaluation());

  private Evaluate() {}

  public static void main(String[] arguments) {
    var from = Path.of(System.getProperty("stipple.from", ""));
    System.exit(run(Arrays.asList(arguments), from, System.out, System.err));
  }

  /// 0 when it was evaluated, pass or fail; 2 when it could not be, with the reason on `problems`.
  static int run(List<String> words, Path from, PrintStream answers, PrintStream problems) {
    try {
      var asked = Asked.of(words, from);
      var report = report(asked);
      report.remarks().forEach(remark -> problems.println("bin/evaluate: " + remark));
      answers.println(asked.json() ? report.asJson() : report.asTable());
      return 0;
    } catch (IllegalArgumentException | WrongData e) {
      problems.println("bin/evaluate: " + e.getMessage());
      return 2;
    } catch (IOException e) {
      problems.println("bin/evaluate: cannot read " + e.getMessage());
      return 2;
    }
  }

  private static Report report(Asked asked) throws IOException {
    var name = asked.name().orElse("");
    for (var one : ALL) {
      if (one.name().equals(name)) {
        return one.report(asked);
      }
    }
    throw new IllegalArgumentException(
        (name.isEmpty() ? "asks for a name: " : "no evaluation " + name + "; there is: ")
            + ALL.stream().map(Evaluation::name).collect(Collectors.joining(", ")));
  }
}
