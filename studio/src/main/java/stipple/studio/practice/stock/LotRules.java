package stipple.studio.practice.stock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stipple.pigment.ClientFacts;
import stipple.pigment.InkChemistry;
import stipple.pigment.InkFinding;
import stipple.pigment.InkMarket;
import stipple.pigment.InkRules;
import stipple.pigment.LotFacts;
import stipple.studio.house.Phrase;
import stipple.studio.practice.colour.PigmentTables;
import stipple.studio.practice.settings.Studios;

/// What law and trade say of the studio's lots of pigment, by the tables of the studio's country.
@Component
public class LotRules {

  private final InkRules rules =
      new InkRules(
          new InkChemistry(PigmentTables.read("ink-chemistry")),
          Stream.of("ink-rules-everywhere", "ink-rules-eu", "ink-rules-us")
              .map(PigmentTables::read)
              .toList());
  private final Compositions compositions;
  private final Studios studios;

  LotRules(Compositions compositions, Studios studios) {
    this.compositions = compositions;
    this.studios = studios;
  }

  /// Whose law holds here.
  public InkMarket market() {
    return InkMarket.of(studios.present().country());
  }

  /// The day of the table for this studio's country; empty where none is shipped for it.
  public Optional<LocalDate> table() {
    return rules.tableOf(market());
  }

  /// What pigments are.
  public InkChemistry chemistry() {
    return rules.chemistry();
  }

  /// Everything found about a lot for a client on a day, the worst first. Only pigment is judged.
  public List<InkFinding> findings(Lot lot, ClientFacts client, LocalDate today) {
    return findings(List.of(lot), client, today).getOrDefault(lot.id(), List.of());
  }

  /// The same for many lots, each under its id.
  public Map<UUID, List<InkFinding>> findings(
      Collection<Lot> lots, ClientFacts client, LocalDate today) {
    var known = compositions.of(lots.stream().map(Lot::id).toList());
    var market = market();
    return lots.stream()
        .filter(lot -> lot.kind() == Lot.Kind.PIGMENT)
        .collect(
            Collectors.toMap(
                Lot::id,
                lot ->
                    rules.judge(
                        facts(lot, known.getOrDefault(lot.id(), Composition.UNTOLD)),
                        market,
                        client,
                        today)));
  }

  /// Why a lot must not touch a client today, whether or not anything is left in it: recalled,
  /// expired, banned, over a limit, an allergy; empty if nothing stops it.
  public Optional<Phrase> unfit(Lot lot, ClientFacts client, LocalDate today) {
    return unfit(lot, findings(lot, client, today), today);
  }

  /// The same, where the findings are known already.
  public static Optional<Phrase> unfit(Lot lot, List<InkFinding> found, LocalDate today) {
    if (lot.recalledOn().isPresent()) {
      return Optional.of(Phrase.of("lot.is-recalled", lot.text(), lot.recalledOn().get()));
    }
    if (lot.isExpired(today)) {
      return Optional.of(Phrase.of("lot.is-expired", lot.text(), lot.expiresOn()));
    }
    return found.stream()
        .filter(InkFinding::isBlock)
        .findFirst()
        .map(stop ->
            Phrase.of(
                "lot.is-blocked",
                lot.text(),
                FindingWords.reason(stop),
                FindingWords.whatToDo(stop)));
  }

  /// The lots that nothing stops, in their order.
  List<Lot> unblocked(List<Lot> lots, ClientFacts client, LocalDate today) {
    var found = findings(lots, client, today);
    return lots.stream()
        .filter(
            lot -> found.getOrDefault(lot.id(), List.of()).stream().noneMatch(InkFinding::isBlock))
        .toList();
  }

  static LotFacts facts(Lot lot, Composition composition) {
    var bottle = composition.bottle();
    return new LotFacts(
        lot.lotNumber(),
        Optional.of(lot.expiresOn()),
        lot.openedOn(),
        bottle.monthsAfterOpening(),
        bottle.sterile(),
        lot.recalledOn().isPresent(),
        composition.ingredients(),
        composition.measured(),
        bottle.says());
  }
}
