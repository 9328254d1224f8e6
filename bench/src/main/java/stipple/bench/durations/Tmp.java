package stipple.bench.durations;

final class Tmp {
  public static void main(String[] a) throws Exception {
    var p = java.nio.file.Path.of(a[0]);
    long s = Long.parseLong(a[1]);
    int n = Integer.parseInt(a[2]), k = Integer.parseInt(a[3]);
    java.nio.file.Files.writeString(
        p,
        a[4].equals("s")
            ? new SimulatedStudio(s, k).csv(n)
            : new SimulatedTable(s, n, k, a[4].equals("d")).csv());
  }
}
