package stipple.studio.practice.stock;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;

/// Reads the forms of a lot.
final class LotForm {

  private static final BigDecimal LEAST = new BigDecimal("0.01");
  private static final BigDecimal MOST = new BigDecimal(100_000);

  private LotForm() {}

  static Form blank(LocalDate today) {
    return Form.filled(Map.of("receivedOn", today.toString()));
  }

  static Lot read(Form form, Lot.Kind kind, UUID id, LocalDate today) {
    var unit =
        form.value("unit").isEmpty()
            ? kind.units().getFirst()
            : form.choice("unit", Lot.Unit.class);
    if (!kind.units().contains(unit)) {
      form.say("unit", Phrase.of("house.form.not-offered"));
    }
    var brand = form.text("brand", 80);
    var product = form.text("product", 120);
    var shade = form.optionalText("shade", 60);
    var lotNumber = form.text("lotNumber", 60);
    var expiresOn = form.date("expiresOn", today.minusYears(20), today.plusYears(20));
    var receivedOn = form.date("receivedOn", today.minusYears(20), today);
    var quantity = amount(form, "quantity", kind, LEAST);
    return new Lot(
        id,
        kind,
        brand,
        product,
        shade,
        lotNumber,
        expiresOn,
        receivedOn,
        Optional.empty(),
        unit,
        quantity,
        quantity,
        Optional.empty(),
        Optional.empty(),
        1);
  }

  /// What is left, counted anew.
  static BigDecimal left(Form form, Lot lot) {
    return amount(form, "left", lot.kind(), BigDecimal.ZERO);
  }

  // Needles are counted, the rest is measured to a hundredth.
  private static BigDecimal amount(Form form, String name, Lot.Kind kind, BigDecimal least) {
    return kind == Lot.Kind.NEEDLE
        ? BigDecimal.valueOf(form.whole(name, least.signum(), MOST.intValueExact()))
        : form.decimal(name, least, MOST).setScale(2, HALF_UP);
  }
}
