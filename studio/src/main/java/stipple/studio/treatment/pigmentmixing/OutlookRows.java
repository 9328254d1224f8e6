package stipple.studio.treatment.pigmentmixing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.number.Seed;
import stipple.pigment.Age;
import stipple.pigment.Hand;
import stipple.pigment.InkGrade;
import stipple.pigment.Lab;
import stipple.pigment.Limit;
import stipple.pigment.Nearness;
import stipple.pigment.Placement;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;

/// The outlooks of mixes as they were reckoned when the mixes were made.
@Component
class OutlookRows {

  private final Database database;

  OutlookRows(Database database) {
    this.database = database;
  }

  /// Keeps an outlook whose bands are known.
  void add(UUID mixId, Outlook outlook) {
    var from = outlook.premises();
    database.change(
        """
        INSERT INTO mix_outlook (mix_id, engine, skin_source, skin_l, skin_a, skin_b, target_source, target_name,
          target_l, target_a, target_b, dots_per_cm2, units_per_dot, passes, top_mm, thickness_mm, radius_mm,
          badge, limited_by, seed)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        mixId,
        from.engine(),
        from.skin(),
        outlook.bare().l(),
        outlook.bare().a(),
        outlook.bare().b(),
        from.wanted().map(Outlook.Wanted::source),
        from.wanted().map(Outlook.Wanted::name).orElse(""),
        from.wanted().map(wanted -> wanted.lab().l()),
        from.wanted().map(wanted -> wanted.lab().a()),
        from.wanted().map(wanted -> wanted.lab().b()),
        from.dotsPerCm2(),
        from.hand().unitsPerDot(),
        from.hand().passes(),
        from.healed().topMm(),
        from.healed().thicknessMm(),
        from.healed().radiusMm(),
        from.badge(),
        from.limit(),
        from.seed().key());
    outlook.swatches().forEach(swatch -> add(mixId, swatch, swatch.edges().orElseThrow()));
  }

  private void add(UUID mixId, OutlookSwatch swatch, OutlookSwatch.Edges edges) {
    database.change(
        """
        INSERT INTO mix_swatch (mix_id, age, nearness, l, a, b, delta_e, cool_shift, too_cool, least_e, middle_e,
          most_e, light_l, light_a, light_b, dark_l, dark_a, dark_b)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        mixId,
        swatch.age(),
        swatch.nearness(),
        swatch.lab().l(),
        swatch.lab().a(),
        swatch.lab().b(),
        swatch.deltaE(),
        swatch.coolShift(),
        swatch.tooCool(),
        edges.off().map(OutlookSwatch.Off::least),
        edges.off().map(OutlookSwatch.Off::middle),
        edges.off().map(OutlookSwatch.Off::most),
        edges.light().l(),
        edges.light().a(),
        edges.light().b(),
        edges.dark().l(),
        edges.dark().a(),
        edges.dark().b());
  }

  Optional<Outlook> of(UUID mixId) {
    var swatches =
        database.list("SELECT * FROM mix_swatch WHERE mix_id = ?", OutlookRows::swatch, mixId);
    return database.one(
        "SELECT * FROM mix_outlook WHERE mix_id = ?", row -> outlook(row, swatches), mixId);
  }

  private static Outlook outlook(Row row, List<OutlookSwatch> swatches) {
    var wanted =
        row.maybeText("target_source")
            .map(source ->
                new Outlook.Wanted(
                    TargetSource.valueOf(source), row.text("target_name"), lab(row, "target_")));
    var premises =
        new Outlook.Premises(
            row.text("engine"),
            row.choice("skin_source", SkinKnownBy.class),
            wanted,
            row.number("dots_per_cm2"),
            new Hand(row.number("units_per_dot"), row.whole("passes")),
            new Placement(
                row.number("top_mm"), row.number("thickness_mm"), row.number("radius_mm")),
            row.choice("badge", InkGrade.class),
            Optional.of(row.choice("limited_by", Limit.class)),
            new Seed(row.big("seed")));
    return new Outlook(premises, lab(row, "skin_"), swatches);
  }

  private static OutlookSwatch swatch(Row row) {
    var off =
        row.maybeNumber("least_e")
            .map(least ->
                new OutlookSwatch.Off(least, row.number("middle_e"), row.number("most_e")));
    return new OutlookSwatch(
        row.choice("age", Age.class),
        row.choice("nearness", Nearness.class),
        lab(row, ""),
        row.maybeNumber("delta_e"),
        row.number("cool_shift"),
        row.flag("too_cool"),
        Optional.of(new OutlookSwatch.Edges(lab(row, "light_"), lab(row, "dark_"), off)));
  }

  private static Lab lab(Row row, String prefix) {
    return new Lab(row.number(prefix + "l"), row.number(prefix + "a"), row.number(prefix + "b"));
  }
}
