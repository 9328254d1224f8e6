package stipple.bench.durations;

final class Tmp {
  public static void main(String[] a) throws Exception {
    java.nio.file.Files.writeString(
        java.nio.file.Path.of(a[0]),
        new SimulatedTable(
                Long.parseLong(a[1]), Integer.parseInt(a[2]), Integer.parseInt(a[3]), a.length > 4)
            .csv());
  }
}
