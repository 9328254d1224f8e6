package stipple.pigment;

import java.util.ArrayList;
import java.util.List;

/// All that is shown of a mix on one client: the bare skin, and at each age the field and a
/// magnified dot.
///
/// Each is reckoned outright, layer by layer, not looked up: it takes less time than a table.
public record Swatches(Reflectance bareSpectrum, Lab bare, List<Swatch> swatches) {

  public Swatches {
    swatches = List.copyOf(swatches);
  }

  /// Of a skin and what is brought into it, in a viewing of the skin's grid.
  public static Swatches of(
      LayeredSkin layers, SkinTone tone, Implant implant, Fades fades, Viewing viewing) {
    var on = implant.on(layers.grid());
    var skin = new SkinInTime(layers).skin(tone, Age.FRESH.tone(tone));
    var bare = Reflectance.of(layers.grid(), skin.at(on.healed(), false).bare());
    var bareLab = viewing.lab(bare);
    var swatches = new ArrayList<Swatch>();
    for (var age : Age.values()) {
      double[] doses = on.doses(fades, age.days());
      var place = age.placement(on.healed());
      boolean red = age == Age.FRESH;
      for (var nearness : Nearness.values()) {
        var spectrum = on.seen(skin.at(place, red), nearness, doses);
        var lab = viewing.lab(spectrum);
        var shallow = viewing.lab(on.seen(skin.at(place.withTop(0), red), nearness, doses));
        double index = CoolShift.of(bareLab, lab);
        boolean tooCool = CoolShift.isTooCool(bareLab, lab, shallow);
        swatches.add(new Swatch(age, nearness, spectrum, lab, index, tooCool));
      }
    }
    return new Swatches(bare, bareLab, swatches);
  }

  /// The one of an age and a distance.
  public Swatch at(Age age, Nearness nearness) {
    for (var swatch : swatches) {
      if (swatch.age() == age && swatch.nearness() == nearness) {
        return swatch;
      }
    }
    throw new IllegalArgumentException("no swatch " + age + " " + nearness);
  }
}
