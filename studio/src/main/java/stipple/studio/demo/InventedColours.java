package stipple.studio.demo;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import stipple.pigment.HairMelanin;
import stipple.pigment.Lab;
import stipple.pigment.Stubble;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.colour.Instrument;
import stipple.studio.practice.colour.MeasuredColour;
import stipple.studio.practice.colour.Optics;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.stock.ShadeCards;
import stipple.studio.treatment.pigmentmixing.SkinReadings;
import stipple.studio.treatment.pigmentmixing.SkinSource;

/// Colours as an instrument might have told them; invented like the people.
@Component
@Profile("demo")
class InventedColours {

  // by the type that was picked at the consultation; usual skins of it
  private static final Map<Integer, Lab> SKIN =
      Map.of(
          2, new Lab(67.4, 9.8, 14.9),
          3, new Lab(61.8, 9.6, 17.3),
          5, new Lab(44.6, 10.9, 15.8));
  private static final BigDecimal ACROSS_MM = new BigDecimal("8.0");

  private final SkinReadings readings;
  private final ShadeCards cards;
  private final Optics optics;
  private final Studios studios;
  private final StudioClock clock;

  InventedColours(
      SkinReadings readings, ShadeCards cards, Optics optics, Studios studios, StudioClock clock) {
    this.readings = readings;
    this.cards = cards;
    this.optics = optics;
    this.studios = studios;
    this.clock = clock;
  }

  /// The cards on the wall.
  void hang() {
    card("Light stubble", "C-2", new Lab(58, 7.5, 12));
    card("Dark stubble", "C-5", new Lab(45, 5, 8.5));
  }

  private void card(String name, String makerNumber, Lab lab) {
    cards.add(name, makerNumber, new MeasuredColour.OfLab(lab), Instrument.COLORIMETER);
  }

  /// Bare skin behind the ear, and the shaved sides.
  void measure(UUID client, Part part) {
    var skin = Objects.requireNonNull(SKIN.get(part.head().skin().tone().orElseThrow()));
    readings.addSkin(
        client, new SkinSource.OfColour(new MeasuredColour.OfLab(skin)), site("behind the ear"));
    readings.addShavedZone(
        client,
        new MeasuredColour.OfLab(shaved(skin)),
        ACROSS_MM,
        site("left side, above the ear"));
  }

  // dark brown stubble on that skin, as an instrument would tell it: to a tenth
  private Lab shaved(Lab skin) {
    var tone = optics.skinFit().fromLab(skin).tone();
    var stubble = Stubble.usual(HairMelanin.DARK_BROWN, 200).field(optics.skin(), tone);
    var lab = optics.usual().lab(stubble);
    return new Lab(tenths(lab.l()), tenths(lab.a()), tenths(lab.b()));
  }

  private static double tenths(double number) {
    return Math.floor(number * 10 + 0.5) / 10;
  }

  private SkinReadings.Site site(String name) {
    return new SkinReadings.Site(
        name, clock.today(studios.present().place().zone()), Instrument.COLORIMETER);
  }
}
