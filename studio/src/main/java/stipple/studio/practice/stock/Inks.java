package stipple.studio.practice.stock;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.pigment.PigmentKind;
import stipple.studio.house.database.Database;
import stipple.studio.practice.colour.Optics;

/// What light makes of each lot of pigment: as the studio measured it, else as the library has the
/// pigments on its label.
@Component
public class Inks {

  private final Database database;
  private final Lots lots;
  private final Compositions compositions;
  private final Calibrations calibrations;
  private final LibraryShapes library;

  Inks(
      Database database,
      Lots lots,
      Compositions compositions,
      Calibrations calibrations,
      LotRules rules,
      Optics optics) {
    this.database = database;
    this.lots = lots;
    this.compositions = compositions;
    this.calibrations = calibrations;
    this.library = new LibraryShapes(optics.inks(), rules.chemistry());
  }

  /// The ink of a lot, if it can be reckoned with.
  public Optional<LotInk> of(UUID lotId) {
    return look(lotId) instanceof InkOfLot.Known(var ink) ? Optional.of(ink) : Optional.empty();
  }

  /// The ink of a lot, or why it cannot be reckoned with.
  public InkOfLot look(UUID lotId) {
    return look(List.of(lots.get(lotId))).values().iterator().next();
  }

  /// The same for many lots at once, in their order, each under its id.
  public Map<UUID, InkOfLot> look(Collection<Lot> wanted) {
    var ids = wanted.stream().map(Lot::id).toList();
    var own = calibrations.counting(ids);
    var told = compositions.of(ids);
    var found = new LinkedHashMap<UUID, InkOfLot>();
    for (var lot : wanted) {
      var calibration = Optional.ofNullable(own.get(lot.id()));
      var ingredients = told.getOrDefault(lot.id(), Composition.UNTOLD).ingredients();
      found.put(
          lot.id(),
          calibration
              .map(Inks::measured)
              .orElseGet(() -> library.of(lot.id(), lot.name(), ingredients)));
    }
    return found;
  }

  /// What the library has for a lot, whether or not it was measured.
  InkOfLot library(Lot lot) {
    return library.of(lot.id(), lot.name(), compositions.of(lot.id()).ingredients());
  }

  /// What a lot is mostly made of, by its label.
  Optional<PigmentKind> kind(UUID lotId) {
    return library.kind(compositions.of(lotId).ingredients());
  }

  /// Changes when what is known of the colour of any lot does.
  public String fingerprint() {
    return database
        .one(
            """
            SELECT md5(coalesce((SELECT string_agg(id::text || coalesce(voided_at::text, ''), ' ' ORDER BY id)
                FROM lot_ink), '')
              || coalesce((SELECT string_agg(concat(lot_id, ' ', colour_index, ' ', cas, ' ', share_percent), ' '
                ORDER BY lot_id, place) FROM lot_ingredient), '')) AS fingerprint
            """,
            row -> row.text("fingerprint"))
        .orElseThrow();
  }

  private static InkOfLot measured(Calibration own) {
    return new InkOfLot.Known(
        new LotInk(
            own.lotId(), own.ink().on(Optics.GRID), own.kind(), Optional.of(own), List.of()));
  }
}
