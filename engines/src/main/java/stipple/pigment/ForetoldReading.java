package stipple.pigment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the model says of one reading for any offsets of the hand: the measured bare skin, and how
/// far pigment moves it from there.
///
/// Answers are kept, since a fit asks for the same ones again.
final class ForetoldReading {

  private final HealedReading reading;
  private final LayeredSkin layers;
  private final Viewing viewing;
  private final DotDepths depths;
  private final Lab bare;
  private final double[] once;
  private final Map<Double, SkinInTime> skins = new HashMap<>();
  private final Map<List<Double>, Lab> told = new HashMap<>();

  /// Layers and viewing on one grid.
  ForetoldReading(HealedReading reading, LayeredSkin layers, Viewing viewing) {
    this.reading = reading;
    this.layers = layers;
    this.viewing = viewing;
    this.depths = new DotDepths(reading.implant().on(layers.grid()));
    this.bare = viewing.lab(layers.bare(reading.skin()));
    this.once = new double[reading.implant().inks().size()];
    Arrays.fill(once, 1);
  }

  /// The field as it should have been measured.
  Lab at(double[] place) {
    var fades = Offsets.fades(place);
    var implant = reading.implant();
    var hand = new Hand(Offsets.unitsPerDot(place), implant.hand().passes());
    double top = reading.isFresh() ? 0 : Offsets.topMm(place);
    double[] doses = implant.with(hand, implant.healed()).doses(fades, reading.days());
    var key = new ArrayList<Double>();
    key.add(top);
    for (double dose : doses) {
      key.add(dose);
    }
    return told.computeIfAbsent(key, unknown -> reckoned(top, doses));
  }

  private Lab reckoned(double top, double[] doses) {
    depths.of(doses, once, once);
    var field = new Field(reading.implant().dotsPerCm2());
    var skin = skins.computeIfAbsent(top, this::skin);
    var lab = viewing.lab(field.spectrum(skin, depths.absorption(), depths.scattered()));
    var from = reading.bare();
    return new Lab(
        from.l() + lab.l() - bare.l(),
        from.a() + lab.a() - bare.a(),
        from.b() + lab.b() - bare.b());
  }

  private SkinInTime skin(double top) {
    var place = reading.placement(reading.implant().healed().withTop(top));
    var tone = reading.skin();
    return new SkinInTime(layers).skin(tone, Age.FRESH.tone(tone)).at(place, reading.isFresh());
  }

  HealedReading reading() {
    return reading;
  }
}
