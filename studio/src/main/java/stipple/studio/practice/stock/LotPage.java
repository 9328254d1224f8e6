package stipple.studio.practice.stock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import stipple.studio.house.web.Form;

/// One lot: what it is, whom it touched, what went out of it, what may be done with it.
public record LotPage(
    Form form,
    Lot lot,
    List<LotClient> clients,
    List<LotUse> uses,
    LocalDate today,
    boolean mayRecall) {

  public Lot.State state() {
    return lot.state(today);
  }

  public long daysLeft() {
    return ChronoUnit.DAYS.between(today, lot.expiresOn());
  }

  /// Something was typed into one of these fields and came back.
  public boolean isOpen(String... fields) {
    return Stream.of(fields).anyMatch(field -> !form.values(field).isEmpty());
  }
}
