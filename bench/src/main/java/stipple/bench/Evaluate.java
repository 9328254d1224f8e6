package stipple.bench;

/// Says how true the house is. The closed form of the minutes is held against its drawn-by-lot twin
/// by the tests of the engines, so nothing is left to evaluate here.
final class Evaluate {

  private Evaluate() {}

  public static void main(String[] arguments) {
    System.err.println(
        "bin/evaluate has no evaluation of its own. That the minutes agree with their model drawn"
            + " by lot is part of: bin/test duration");
    System.exit(2);
  }
}
