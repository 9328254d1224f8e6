package stipple.studio.practice.colour;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import stipple.pigment.DemoInks;
import stipple.pigment.Grid;
import stipple.pigment.Illuminant;
import stipple.pigment.LayeredSkin;
import stipple.pigment.Observer;
import stipple.pigment.SkinFit;
import stipple.pigment.Viewing;

/// Lights, eyes, skin and library inks on the house's wavelengths, read once.
@Component
public class Optics {

  /// What the house reckons colour with.
  public static final Grid GRID = Grid.HOUSE;

  private final Map<Sight, Viewing> sights = new EnumMap<>(Sight.class);
  private final Viewing tungsten;
  private final Viewing shopLamp;
  private final LayeredSkin skin;
  private final DemoInks inks;

  Optics() {
    var observers = PigmentTables.read("observers");
    var lights = PigmentTables.read("illuminants");
    var ten = Observer.tenDegrees(observers);
    var two = Observer.twoDegrees(observers);
    for (var sight : Sight.values()) {
      sights.put(
          sight,
          switch (sight) {
            case D65_10 -> new Viewing(GRID, ten, Illuminant.d65(lights));
            case D65_2 -> new Viewing(GRID, two, Illuminant.d65(lights));
            case D50_10 -> new Viewing(GRID, ten, Illuminant.d50(lights));
            case D50_2 -> new Viewing(GRID, two, Illuminant.d50(lights));
          });
    }
    tungsten = new Viewing(GRID, ten, Illuminant.a(lights));
    shopLamp = new Viewing(GRID, ten, Illuminant.ledB3(lights));
    skin = new LayeredSkin(GRID, PigmentTables.read("haemoglobin"));
    inks = new DemoInks(PigmentTables.read("demo-inks"));
  }

  /// Daylight for the large field: D65, 10°.
  public Viewing usual() {
    return seen(Sight.D65_10);
  }

  /// In the light and for the eye that an instrument was set to.
  public Viewing seen(Sight sight) {
    return Objects.requireNonNull(sights.get(sight));
  }

  /// A light bulb.
  public Viewing tungsten() {
    return tungsten;
  }

  /// A white lamp of today, as in shops.
  public Viewing shopLamp() {
    return shopLamp;
  }

  public LayeredSkin skin() {
    return skin;
  }

  /// Finds a client's skin out of what was measured in daylight.
  public SkinFit skinFit() {
    return new SkinFit(skin, usual());
  }

  /// The library: the inks the house knows without measuring.
  public DemoInks inks() {
    return inks;
  }
}
