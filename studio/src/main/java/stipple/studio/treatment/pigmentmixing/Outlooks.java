package stipple.studio.treatment.pigmentmixing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.number.Seed;
import stipple.pigment.Age;
import stipple.pigment.Band;
import stipple.pigment.Doubt;
import stipple.pigment.Implant;
import stipple.pigment.InkGrade;
import stipple.pigment.Lab;
import stipple.pigment.Limit;
import stipple.pigment.Nearness;
import stipple.pigment.Offsets;
import stipple.pigment.Placement;
import stipple.pigment.Reflectance;
import stipple.pigment.Swatch;
import stipple.pigment.Swatches;
import stipple.studio.practice.colour.Optics;

/// Reckons how a mix will look: the likeliest at once, how sure that is when asked.
@Component
class Outlooks {

  private static final String ENGINE = "pigment-1";

  private final Optics optics;

  Outlooks(Optics optics) {
    this.optics = optics;
  }

  /// What is to be foretold: this skin with that in it, by a hand of which so much is known.
  record Question(
      ClientSkin skin,
      Implant implant,
      Offsets known,
      Optional<MixTarget> target,
      InkGrade badge,
      Seed seed) {

    /// These inks with their shares of all that is implanted, so densely and in so many passes, by
    /// the studio's hand. The same client always meets the same chance.
    static Question of(
        UUID clientId,
        ClientSkin skin,
        Optional<MixTarget> target,
        Filling filling,
        Offsets known) {
      var inks = filling.inks().stream().map(ShelfInk::dated).toList();
      var implant =
          new Implant(
              inks,
              filling.shares(),
              known.hand(filling.passes()),
              known.placement(Placement.USUAL),
              filling.dotsPerCm2());
      var seed = new Seed(clientId.getMostSignificantBits() ^ clientId.getLeastSignificantBits());
      return new Question(skin, implant, known, target, filling.badge(), seed);
    }
  }

  /// What goes into the skin: inks and their shares, how densely, how often.
  record Filling(
      List<ShelfInk> inks, List<Double> shares, InkGrade badge, double dotsPerCm2, int passes) {}

  /// An outlook, and what the healed skin gives back as seen from a metre away.
  record Foretold(Outlook outlook, Reflectance healed) {}

  /// The likeliest outcome; with how sure it is, if that is asked.
  Foretold foretell(Question question, boolean sure) {
    var swatches =
        Swatches.of(
            optics.skin(),
            question.skin().estimate().tone(),
            question.implant(),
            question.known().fades(),
            optics.usual());
    var healed = swatches.at(Age.HEALED, Nearness.FIELD);
    var wanted = wanted(question);
    var aim = wanted.map(Outlook.Wanted::lab).orElse(healed.lab());
    var doubt = sure ? Optional.of(doubt(question, aim)) : Optional.<Doubt>empty();
    var shown =
        swatches.swatches().stream()
            .map(
                one -> shown(one, wanted, doubt.map(known -> known.at(one.age(), one.nearness()))));
    var limit = doubt.map(known -> known.at(Age.HEALED, Nearness.FIELD).limit());
    return new Foretold(
        outlook(question, swatches.bare(), wanted, limit, shown.toList()), healed.spectrum());
  }

  private Doubt doubt(Question question, Lab aim) {
    var asked =
        new Doubt.Question(
            question.skin().estimate(),
            question.implant(),
            question.known().fades(),
            question.known(),
            aim);
    return Doubt.of(asked, optics.skin(), optics.usual(), question.seed());
  }

  private Optional<Outlook.Wanted> wanted(Question question) {
    return question
        .target()
        .map(one -> new Outlook.Wanted(one.source(), one.name(), one.target().lab(optics.usual())));
  }

  private static OutlookSwatch shown(
      Swatch swatch, Optional<Outlook.Wanted> wanted, Optional<Band> band) {
    return new OutlookSwatch(
        swatch.age(),
        swatch.nearness(),
        swatch.lab(),
        wanted.map(goal -> swatch.deltaE(goal.lab())),
        swatch.coolShift(),
        swatch.tooCool(),
        band.map(edges ->
            new OutlookSwatch.Edges(edges.light(), edges.dark(), wanted.map(_ -> off(edges)))));
  }

  private static OutlookSwatch.Off off(Band band) {
    return new OutlookSwatch.Off(band.lowDeltaE(), band.medianDeltaE(), band.highDeltaE());
  }

  private static Outlook outlook(
      Question question,
      Lab bare,
      Optional<Outlook.Wanted> wanted,
      Optional<Limit> limit,
      List<OutlookSwatch> shown) {
    var implant = question.implant();
    var premises =
        new Outlook.Premises(
            ENGINE,
            question.skin().by(),
            wanted,
            implant.dotsPerCm2(),
            implant.hand(),
            implant.healed(),
            question.badge(),
            limit,
            question.seed());
    return new Outlook(premises, bare, shown);
  }
}
