package stipple.studio.treatment.pigmentmixing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stipple.pigment.InkFinding;
import stipple.studio.house.Phrase;
import stipple.studio.practice.stock.Composition;
import stipple.studio.practice.stock.Compositions;
import stipple.studio.practice.stock.InkOfLot;
import stipple.studio.practice.stock.Inks;
import stipple.studio.practice.stock.Lot;
import stipple.studio.practice.stock.LotRules;
import stipple.studio.practice.stock.Lots;
import stipple.studio.treatment.consultation.KnownAllergies;

/// The pigments on the shelf, as a recipe for one client sees them.
@Component
class MixShelf {

  private final Lots lots;
  private final Inks inks;
  private final Compositions compositions;
  private final LotRules rules;
  private final KnownAllergies allergies;

  MixShelf(
      Lots lots, Inks inks, Compositions compositions, LotRules rules, KnownAllergies allergies) {
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

  /// The lots that hold something, those that expire first at the head; what must not touch this
  /// client is not reckoned with.
  Shown of(UUID clientId, LocalDate today) {
    var there =
        lots.all(Lot.Kind.PIGMENT).stream().filter(lot -> lot.remaining().signum() > 0).toList();
    var found = rules.findings(there, allergies.of(clientId), today);
    var free = new ArrayList<Lot>();
    var stopped = new ArrayList<Unreckoned>();
    for (var lot : there) {
      LotRules.unfit(lot, found.getOrDefault(lot.id(), List.of()), today)
          .ifPresentOrElse(why -> stopped.add(new Unreckoned(lot, why)), () -> free.add(lot));
    }
    var shown = shown(free, found);
    return new Shown(
        shown.inks(), Stream.concat(shown.unreckoned().stream(), stopped.stream()).toList());
  }

  /// These lots, usable or not.
  Shown shown(List<Lot> wanted, UUID clientId, LocalDate today) {
    return shown(wanted, rules.findings(wanted, allergies.of(clientId), today));
  }

  private Shown shown(List<Lot> wanted, Map<UUID, List<InkFinding>> found) {
    var known = inks.look(wanted);
    var told = compositions.of(wanted.stream().map(Lot::id).toList());
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
            unreckoned.add(
                new Unreckoned(lot, Phrase.of("recipe.unknown-ink", lot.text(), why, whatToDo)));
      }
    }
    return new Shown(reckoned, unreckoned);
  }
}
