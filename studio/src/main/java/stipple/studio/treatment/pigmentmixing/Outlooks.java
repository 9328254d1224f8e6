package stipple.studio.treatment.pigmentmixing;

import java.util.List;
import java.util.Optional;
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
      Seed seed) {}

  /// The likeliest outcome.
  Outlook likeliest(Question question) {
    var swatches = swatches(question);
    var wanted = wanted(question);
    var shown = swatches.swatches().stream().map(one -> shown(one, wanted, Optional.empty()));
    return outlook(question, swatches.bare(), wanted, Optional.empty(), shown.toList());
  }

  /// The likeliest outcome with how sure it is.
  Outlook withBands(Question question) {
    var swatches = swatches(question);
    var wanted = wanted(question);
    var doubt =
        Doubt.of(
            new Doubt.Question(
                question.skin().estimate(),
                question.implant(),
                question.known().fades(),
                question.known(),
                wanted.map(Outlook.Wanted::lab).orElseGet(() -> healed(swatches))),
            optics.skin(),
            optics.usual(),
            question.seed());
    var shown =
        swatches.swatches().stream()
            .map(one -> shown(one, wanted, Optional.of(doubt.at(one.age(), one.nearness()))));
    var limit = doubt.at(Age.HEALED, Nearness.FIELD).limit();
    return outlook(question, swatches.bare(), wanted, Optional.of(limit), shown.toList());
  }

  /// What the healed skin gives back, seen from a metre away.
  Reflectance healedSpectrum(Question question) {
    return swatches(question).at(Age.HEALED, Nearness.FIELD).spectrum();
  }

  private Swatches swatches(Question question) {
    return Swatches.of(
        optics.skin(),
        question.skin().estimate().tone(),
        question.implant(),
        question.known().fades(),
        optics.usual());
  }

  private static Lab healed(Swatches swatches) {
    return swatches.at(Age.HEALED, Nearness.FIELD).lab();
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
