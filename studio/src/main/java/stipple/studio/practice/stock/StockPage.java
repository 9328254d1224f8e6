package stipple.studio.practice.stock;

import java.time.LocalDate;
import java.util.List;

/// The lots of one kind as they stand on the shelf, and those that are used up.
public record StockPage(Lot.Kind kind, List<Lot> lots, LocalDate today) {

  public List<Lot> onShelf() {
    return lots.stream().filter(lot -> lot.state(today) != Lot.State.EMPTY).toList();
  }

  public List<Lot> usedUp() {
    return lots.stream().filter(lot -> lot.state(today) == Lot.State.EMPTY).toList();
  }

  public long count(Lot.State state) {
    return lots.stream().filter(lot -> lot.state(today) == state).count();
  }
}
