package stipple.studio.desk.designer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stipple.duration.PlanRequest;
import stipple.pigment.Age;
import stipple.pigment.Nearness;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HairlineTag;
import stipple.scalp.Spot;
import stipple.scalp.TapeLine;
import stipple.scalp.Tapes;
import stipple.studio.house.web.Words;
import stipple.studio.house.web.WordsOfTheStudio;
import stipple.studio.practice.settings.Studios;
import stipple.studio.treatment.consultation.HeadMeasurement;
import stipple.studio.treatment.consultation.Heads;
import stipple.studio.treatment.consultation.MeasuredHead;
import stipple.studio.treatment.hairlinedesign.DesignDesk;
import stipple.studio.treatment.hairlinedesign.Drawing;
import stipple.studio.treatment.hairlinedesign.HairlineDesign;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;
import stipple.studio.treatment.pigmentmixing.Mixes;
import stipple.studio.treatment.pigmentmixing.Outlook;
import stipple.studio.treatment.plan.PlanViews;

/// Puts together what the designer in the browser starts from.
@Component
class DesignerStarts {

  private static final Tapes NO_TAPES = new Tapes(Map.of(), HairUnderTape.SHAVED);
  // what the island says by itself while a line is dragged
  private static final List<String> SAID =
      List.of(
          "minutes",
          "hours",
          "hours-minutes",
          "likely",
          "kept-here",
          "keeping",
          "kept",
          "no-network",
          "not-taken",
          "crosses",
          "refused",
          "out-of-bounds",
          "point",
          "place",
          "place-end",
          "place-side",
          "snapped",
          "area-range",
          "undone",
          "redone");

  private static final List<String> LOSS_FIELDS =
      List.of("stage", "frontBackMm", "crownWiderMm", "sidesLowerMm");

  private final Heads heads;
  private final HairlineDesigns designs;
  private final DesignDesk desk;
  private final PlanViews plans;
  private final Mixes mixes;
  private final Studios studios;
  private final WordsOfTheStudio words;

  DesignerStarts(
      Heads heads,
      HairlineDesigns designs,
      DesignDesk desk,
      PlanViews plans,
      Mixes mixes,
      Studios studios,
      WordsOfTheStudio words) {
    this.heads = heads;
    this.designs = designs;
    this.desk = desk;
    this.plans = plans;
    this.mixes = mixes;
    this.studios = studios;
    this.words = words;
  }

  DesignerStart of(UUID clientId, PlanRequest request) {
    var head = heads.of(clientId);
    var place = studios.present().place();
    return new DesignerStart(
        head(clientId, head),
        planning(request),
        plans.learned(clientId),
        new DesignerStart.Rims(
            head.map().rimMm(0), head.map().rimMm(Math.PI / 2), head.map().rimMm(Math.PI)),
        desk.current(clientId).flatMap(drawing -> loss(clientId, drawing)).orElse(null),
        place.areaUnit().toCm2(1),
        prices(),
        looks(clientId),
        lines(clientId),
        names(words.words()),
        said(words.words()));
  }

  private DesignerStart.Head head(UUID clientId, MeasuredHead head) {
    var tapes =
        head.measurement()
            .map(HeadMeasurement::readings)
            .map(HeadMeasurement.Readings::tapes)
            .orElse(NO_TAPES);
    return new DesignerStart.Head(
        tape(tapes, TapeLine.CIRCUMFERENCE),
        tape(tapes, TapeLine.EAR_TO_EAR),
        tape(tapes, TapeLine.NASION_TO_INION),
        tapes.hair().thicknessMm(),
        tapes.hair().sdMm(),
        head.measurement().isEmpty() && heads.isWoman(clientId),
        FaceMeasures.USUAL.glabellaAboveNasionMm(),
        FaceMeasures.USUAL.outerCanthusMm(),
        Long.toString(clientId.getLeastSignificantBits()));
  }

  private static DesignerStart.@Nullable Tape tape(Tapes tapes, TapeLine line) {
    var reading = tapes.readings().get(line);
    return reading == null ? null : new DesignerStart.Tape(reading.meanMm(), reading.readings());
  }

  private static DesignerStart.Planning planning(PlanRequest request) {
    var factors = request.factors();
    var policy = request.policy();
    return new DesignerStart.Planning(
        factors.oily(),
        factors.dry(),
        factors.sensitive(),
        factors.thick(),
        factors.pain(),
        factors.toleranceMinutes(),
        factors.healing().name(),
        request.goal().name(),
        policy.gaps().minDays(),
        policy.capMinutes(),
        policy.chosenSessions());
  }

  private Optional<DesignerStart.Loss> loss(UUID clientId, Drawing drawing) {
    var fields = desk.fields(clientId, drawing);
    var filled =
        LOSS_FIELDS.stream()
            .map(name -> fields.getOrDefault(name, ""))
            .collect(Collectors.joining(":"));
    return drawing
        .loss()
        .map(loss ->
            new DesignerStart.Loss(
                loss.stage().name(),
                loss.frontBack(),
                loss.crownWider(),
                loss.sidesLower(),
                filled));
  }

  private DesignerStart.Prices prices() {
    var currency = studios.present().place().currency();
    var minor = new LinkedHashMap<String, Long>();
    studios.prices().forEach((price, money) -> minor.put(price.name(), money.minor()));
    return new DesignerStart.Prices(
        currency.getCurrencyCode(), Math.max(0, currency.getDefaultFractionDigits()), minor);
  }

  private List<DesignerStart.Look> looks(UUID clientId) {
    return mixes
        .current(clientId)
        .flatMap(mix -> mixes.outlook(mix.id()))
        .map(DesignerStarts::looks)
        .orElse(List.of());
  }

  private static List<DesignerStart.Look> looks(Outlook outlook) {
    return Arrays.stream(Age.values())
        .map(age ->
            new DesignerStart.Look(
                age.name(),
                outlook.bareHex(),
                outlook.at(age, Nearness.DOT).hex(),
                2 * outlook.radiusMm(age)))
        .toList();
  }

  private List<DesignerStart.Line> lines(UUID clientId) {
    var lines = new ArrayList<DesignerStart.Line>();
    for (var version : designs.ofClient(clientId)) {
      lines.add(line(version));
    }
    return lines;
  }

  private DesignerStart.Line line(HairlineDesign version) {
    var fields = desk.fields(version.clientId(), version.drawing());
    return new DesignerStart.Line(
        "version-" + version.number(),
        fields.getOrDefault("points", ""),
        version.drawing().line().symmetric());
  }

  private static Map<String, String> names(Words words) {
    return Stream.<Enum<?>>concat(
            Arrays.stream(HairlineTag.values()), Arrays.stream(Spot.Kind.values()))
        .collect(Collectors.toMap(Enum::name, words::name));
  }

  private static Map<String, String> said(Words words) {
    var said =
        SAID.stream()
            .collect(
                Collectors.toMap(
                    key -> key, key -> words.say("designer.live." + key, "{0}", "{1}", "{2}")));
    said.put("cm2", words.say("quote.cm2", "{0}"));
    return said;
  }
}
