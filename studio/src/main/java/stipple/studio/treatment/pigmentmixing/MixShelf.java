package stipple.studio.treatment.pigmentmixing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.practice.clients.Allergies;
import stipple.studio.practice.stock.Composition;
import stipple.studio.practice.stock.Compositions;
import stipple.studio.practice.stock.InkOfLot;
import stipple.studio.practice.stock.Inks;
import stipple.studio.practice.stock.Lot;
import stipple.studio.practice.stock.LotRules;
import stipple.studio.practice.stock.Lots;

/// The pigments on the shelf, as a recipe for one client sees them.
@Component
class MixShelf {

  private final Lots lots;
  private final Inks inks;
  private final Compositions compositions;
  private final LotRules rules;
  private final Allergies allergies;

  MixShelf(Lots lots, Inks inks, Compositions compositions, LotRules rules, Allergies allergies) {
    this.lots = lots;
    this.inks = inks;
    this.compositions = compositions;
    this.rules = rules;
    this.allergies = allergies;
  }

  /// What may be reckoned with, and what cannot be.
  record Shown(List<ShelfInk> inks, List<Unreckoned> unreckoned) {

    Shown {
      inks = List.copyOf(inks);
      unreckoned = List.copyOf(unreckoned);
    }
  }

  /// The lots of today, those that expire first at the head.
  Shown of(UUID clientId, LocalDate today) {
    return shown(lots.usable(Lot.Kind.PIGMENT, today), clientId, today);
  }

  /// These lots, usable or not.
  Shown shown(List<Lot> wanted, UUID clientId, LocalDate today) {
    var known = inks.look(wanted);
    var told = compositions.of(wanted.stream().map(Lot::id).toList());
    var found = rules.findings(wanted, allergies.facts(clientId), today);
    var reckoned = new ArrayList<ShelfInk>();
    var unreckoned = new ArrayList<Unreckoned>();
    for (var lot : wanted) {
      switch (Objects.requireNonNull(known.get(lot.id()))) {
        case InkOfLot.Known(var ink) ->
            reckoned.add(
                new ShelfInk(
                    lot,
                    ink,
                    told.getOrDefault(lot.id(), Composition.UNTOLD)
                        .bottle()
                        .dropMl()
                        .map(BigDecimal::doubleValue),
                    found.getOrDefault(lot.id(), List.of())));
        case InkOfLot.Unknown(var why, var whatToDo) ->
            unreckoned.add(new Unreckoned(lot, why, whatToDo));
      }
    }
    return new Shown(reckoned, unreckoned);
  }
}
