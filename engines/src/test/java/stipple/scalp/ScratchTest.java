package stipple.scalp;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScratchTest {
  @Test
  void time() {
    var areas = AreaReckoning.on(ScalpMapTest.MAP);
    for (Stage st : Stage.values()) {
      for (int h : new int[] {60, 72, 80}) {
        var z = Treatment.zones(Loss.of(st).shape(), List.of(), TreatmentTest.line(h), true);
        StringBuilder b = new StringBuilder(st + " " + h + ": ");
        double s = 0;
        for (var e : z.entrySet()) {
          double a = areas.cm2(e.getValue());
          s += a;
          b.append(e.getKey()).append(' ').append(Math.round(a * 10) / 10.0).append("  ");
        }
        System.out.println("OUT " + b + " sum " + Math.round(s));
      }
    }
    for (int r = 0; r < 12; r++) {
      long t = System.nanoTime();
      for (int i = 0; i < 50; i++) {
        var l = TreatmentTest.line(80);
      }
      long t1 = System.nanoTime();
      double s = 0;
      var bare = Loss.of(Stage.NORWOOD_V).shape();
      long t2 = System.nanoTime();
      var l = TreatmentTest.line(80);
      long t3 = System.nanoTime();
      for (int i = 0; i < 50; i++) {
        for (var x : Treatment.zones(bare, List.of(), l, true).values()) s += areas.cm2(x);
      }
      long t4 = System.nanoTime();
      for (int i = 0; i < 50; i++) {
        for (var x : Treatment.zones(bare, List.of(), l, true).values())
          s += areas.estimate(x).logSd();
      }
      long t5 = System.nanoTime();
      System.out.println(
          "OUT line ms "
              + (t1 - t) / 5e7
              + " zones+areas ms "
              + (t4 - t3) / 5e7
              + " zones+estimates "
              + (t5 - t4) / 5e7
              + " loss "
              + (t2 - t1) / 1e6);
    }
  }
}
