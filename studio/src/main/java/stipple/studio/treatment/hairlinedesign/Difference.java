package stipple.studio.treatment.hairlinedesign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.scalp.Zone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioPlace.AreaUnit;

/// One figure in which two versions of a design differ.
public record Difference(Phrase name, Object before, Object after) {

  private static final Phrase NONE = Phrase.of("hairline-design.none");

  /// What changed from one version to what is drawn now.
  static List<Difference> between(
      HairlineDesign before, Drawing drawn, Figures now, AreaUnit unit) {
    var found = new ArrayList<Difference>();
    var then = before.drawing();
    var was = before.figures();
    found.addAll(
        changed(
            Phrase.of("hairline-design.diff.head"),
            head(was.headMeasurementId()),
            head(now.headMeasurementId())));
    add(found, "stage", orNone(then.stage()), orNone(drawn.stage()));
    add(found, "edgeStyle", then.edgeStyle(), drawn.edgeStyle());
    add(found, "technique", then.technique(), drawn.technique());
    add(found, "heightMm", was.heightMm(), now.heightMm());
    add(found, "recessionMm", was.recessionMm(), now.recessionMm());
    add(found, "spots", then.spots().size(), drawn.spots().size());
    for (var zone : Zone.values()) {
      found.addAll(
          changed(
              Phrase.of("hairline-design.diff.area", zone, Phrase.of("house.area-unit." + unit)),
              area(of(was, zone), unit),
              area(of(now, zone), unit)));
      found.addAll(
          changed(
              Phrase.of("hairline-design.diff.dots", zone),
              dots(of(was, zone)),
              dots(of(now, zone))));
    }
    add(found, "note", said(then.note()), said(drawn.note()));
    return found;
  }

  private static Object head(Optional<UUID> measurementId) {
    return Phrase.of(
        measurementId.isPresent()
            ? "hairline-design.diff.measured-head"
            : "hairline-design.diff.average-head");
  }

  private static Object dots(Optional<DrawnZone> zone) {
    return zone.<Object>map(one -> tenths(one.dotsPerCm2())).orElse(NONE);
  }

  private static Object area(Optional<DrawnZone> zone, AreaUnit unit) {
    int places = unit == AreaUnit.CM2 ? 1 : 2;
    return zone.<Object>map(one ->
            BigDecimal.valueOf(unit.fromCm2(one.cm2())).setScale(places, RoundingMode.HALF_UP))
        .orElse(NONE);
  }

  private static void add(List<Difference> found, String name, Object before, Object after) {
    found.addAll(changed(Phrase.of("hairline-design." + name), before, after));
  }

  private static List<Difference> changed(Phrase name, Object before, Object after) {
    return before.equals(after) ? List.of() : List.of(new Difference(name, before, after));
  }

  private static Object orNone(Optional<? extends Enum<?>> choice) {
    return choice.<Object>map(one -> one).orElse(NONE);
  }

  private static Object said(String note) {
    return note.isEmpty() ? NONE : note;
  }

  private static Optional<DrawnZone> of(Figures figures, Zone zone) {
    return figures.zones().stream().filter(one -> one.zone() == zone).findFirst();
  }

  private static BigDecimal tenths(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
