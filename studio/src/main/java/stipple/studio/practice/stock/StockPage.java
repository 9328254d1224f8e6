package stipple.studio.practice.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.pigment.InkFinding;
import stipple.pigment.InkTest;

/// The lots of one kind as they stand on the shelf, and those that are used up.
public record StockPage(
    Lot.Kind kind, List<Lot> lots, Map<UUID, List<InkFinding>> findings, LocalDate today) {

  public List<Lot> onShelf() {
    return lots.stream().filter(lot -> lot.state(today) != Lot.State.EMPTY).toList();
  }

  public List<Lot> usedUp() {
    return lots.stream().filter(lot -> lot.state(today) == Lot.State.EMPTY).toList();
  }

  public long count(Lot.State state) {
    return lots.stream().filter(lot -> lot.state(today) == state).count();
  }

  /// How many are stopped by a rule, though neither expired nor recalled.
  public long stopped() {
    return onShelf().stream()
        .filter(lot -> lot.isFit(today))
        .filter(lot -> worst(lot).filter(InkFinding::isBlock).isPresent())
        .count();
  }

  /// The worst that is said of a lot beside recall and expiry, which its state tells.
  public Optional<InkFinding> worst(Lot lot) {
    return findings.getOrDefault(lot.id(), List.of()).stream()
        .filter(found ->
            found.rule().test() != InkTest.EXPIRED && found.rule().test() != InkTest.RECALLED)
        .findFirst();
  }
}
