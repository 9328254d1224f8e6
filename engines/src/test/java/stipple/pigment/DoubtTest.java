package stipple.pigment;

import java.util.Set;
import org.junit.jupiter.api.Test;
import stipple.number.Seed;

class DoubtTest {

  @Test
  void scratch() {
    var skin = Skins.layers();
    var est = new SkinFit(skin, Mixes.VIEWING).fromLab(Mixes.VIEWING.lab(skin.bare(Skins.FAIR)));
    var implant = Mixes.usual(InkGrade.MEASURED);
    var sw = Swatches.of(skin, est.tone(), implant, Fades.assumed(), Mixes.VIEWING);
    sw.swatches()
        .forEach(s ->
            System.out.println(
                s.age() + " " + s.nearness() + " " + s.lab() + " " + s.coolShift() + s.tooCool()));
    var q =
        new Doubt.Question(
            est,
            implant,
            Fades.assumed(),
            Offsets.assumed(),
            sw.at(Age.HEALED, Nearness.FIELD).lab());
    for (int i = 0; i < 12; i++) {
      long t = System.nanoTime();
      Swatches.of(skin, est.tone(), implant, Fades.assumed(), Mixes.VIEWING);
      long t2 = System.nanoTime();
      Doubt.of(q, skin, Mixes.VIEWING, new Seed(7));
      System.out.println((t2 - t) / 1e6 + " " + (System.nanoTime() - t2) / 1e6);
    }
    for (int s = 0; s < 3; s++) {
      Doubt.of(q, skin, Mixes.VIEWING, new Seed(s)).bands().forEach(System.out::println);
    }
    Doubt.of(q, skin, Mixes.VIEWING, new Seed(0), Set.of(), Grid.PUBLIC)
        .bands()
        .forEach(System.out::println);
  }
}
