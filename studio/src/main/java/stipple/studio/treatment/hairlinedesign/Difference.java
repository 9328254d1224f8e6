package stipple.studio.treatment.hairlinedesign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stipple.scalp.Zone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioPlace.AreaUnit;

/// One figure in which two versions of a design differ.
public record Difference(Phrase name, Object before, Object after) {

  private static final Phrase NONE = Phrase.of("hairline-design.none");

  /// What changed from one drawing to another.
  static List<Difference> between(Drawing before, Drawing after, AreaUnit unit) {
    var found = new ArrayList<Difference>();
    add(found, "stage", orNone(before.stage()), orNone(after.stage()));
    add(found, "edgeStyle", before.edgeStyle(), after.edgeStyle());
    add(found, "technique", before.technique(), after.technique());
    add(found, "heightMm", before.heightMm(), after.heightMm());
    add(found, "recessionMm", before.recessionMm(), after.recessionMm());
    for (var zone : Zone.values()) {
      found.addAll(
          changed(
              Phrase.of("hairline-design.diff.area", zone, Phrase.of("house.area-unit." + unit)),
              area(of(before, zone), unit),
              area(of(after, zone), unit)));
      addZone(found, zone, of(before, zone), of(after, zone));
    }
    add(found, "note", said(before.note()), said(after.note()));
    return found;
  }

  private static void addZone(
      List<Difference> found, Zone zone, Optional<DrawnZone> before, Optional<DrawnZone> after) {
    found.addAll(
        changed(
            Phrase.of("hairline-design.diff.dots", zone),
            before.<Object>map(one -> tenths(one.dotsPerCm2())).orElse(NONE),
            after.<Object>map(one -> tenths(one.dotsPerCm2())).orElse(NONE)));
    found.addAll(
        changed(
            Phrase.of("hairline-design.diff.measured", zone),
            before.<Object>map(Difference::measured).orElse(NONE),
            after.<Object>map(Difference::measured).orElse(NONE)));
  }

  private static Object area(Optional<DrawnZone> zone, AreaUnit unit) {
    int places = unit == AreaUnit.CM2 ? 1 : 2;
    return zone.<Object>map(one ->
            BigDecimal.valueOf(unit.fromCm2(one.cm2())).setScale(places, RoundingMode.HALF_UP))
        .orElse(NONE);
  }

  private static Phrase measured(DrawnZone zone) {
    return Phrase.of(zone.measured() ? "hairline-design.measured" : "hairline-design.guessed");
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

  private static Optional<DrawnZone> of(Drawing drawing, Zone zone) {
    return drawing.zones().stream().filter(one -> one.zone() == zone).findFirst();
  }

  private static BigDecimal tenths(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
