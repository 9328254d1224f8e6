package stipple.studio.house.database;

/// Tells the person at the console what takes a moment.
@FunctionalInterface
public interface Progress {

  void say(String line);

  static Progress onConsole() {
    return line -> System.out.println(line);
  }

  static Progress silent() {
    return _ -> {};
  }
}
