package stipple.studio.treatment.pigmentmixing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stipple.pigment.HairMelanin;
import stipple.pigment.Stubble;
import stipple.pigment.Target;
import stipple.studio.practice.colour.MeasuredColour;
import stipple.studio.practice.colour.Optics;
import stipple.studio.practice.stock.ShadeCards;
import stipple.studio.treatment.consultation.Consultation;
import stipple.studio.treatment.consultation.Consultations;
import stipple.studio.treatment.consultation.HairTone;

/// What a mix for a client may be held against, the best first.
@Component
class MixTargets {

  // hairs on a shaved scalp: an assumption within what was counted on adults
  private static final double HAIRS_PER_CM2 = 180;

  private final SkinReadings readings;
  private final ShadeCards cards;
  private final Consultations consultations;
  private final Optics optics;

  MixTargets(SkinReadings readings, ShadeCards cards, Consultations consultations, Optics optics) {
    this.readings = readings;
    this.cards = cards;
    this.consultations = consultations;
    this.optics = optics;
  }

  /// Shaved zones, then the stubble of the hair that was seen, then the studio's cards.
  List<MixTarget> of(UUID clientId, ClientSkin skin) {
    var found = new ArrayList<MixTarget>();
    readings.shavedZones(clientId).stream().map(MixTargets::zone).forEach(found::add);
    consultations.latest(clientId).flatMap(Consultation::hairTone).stream()
        .map(tone -> hair(tone, skin))
        .forEach(found::add);
    cardsUsable().forEach(found::add);
    return found;
  }

  private static MixTarget zone(ShavedZone zone) {
    return new MixTarget(
        TargetSource.SHAVED_ZONE, "zone-" + zone.id(), zone.taken().site(), target(zone.colour()));
  }

  private Stream<MixTarget> cardsUsable() {
    return cards.usable().stream()
        .map(card ->
            new MixTarget(
                TargetSource.SHADE_CARD, "card-" + card.id(), card.text(), target(card.colour())));
  }

  private static Target target(MeasuredColour colour) {
    return switch (colour) {
      case MeasuredColour.OfLab(var lab) -> Target.of(lab);
      case MeasuredColour.OfSpectrum(var spectrum) -> Target.of(spectrum.on(Optics.GRID));
    };
  }

  private MixTarget hair(HairTone tone, ClientSkin skin) {
    var stubble = Stubble.usual(melanin(tone), HAIRS_PER_CM2);
    return new MixTarget(
        TargetSource.HAIR_TONE, "hair", "", stubble.target(optics.skin(), skin.estimate().tone()));
  }

  private static HairMelanin melanin(HairTone tone) {
    return switch (tone) {
      case BLACK -> HairMelanin.BLACK;
      case DARK_BROWN -> HairMelanin.DARK_BROWN;
      case BROWN -> HairMelanin.BROWN;
      case LIGHT_BROWN -> HairMelanin.LIGHT_BROWN;
      case BLONDE -> HairMelanin.BLOND;
      case RED -> HairMelanin.RED;
      case GREY -> HairMelanin.GREY;
    };
  }
}
