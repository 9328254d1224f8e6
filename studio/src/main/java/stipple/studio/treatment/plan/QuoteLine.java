package stipple.studio.treatment.plan;

import java.math.BigDecimal;
import stipple.studio.house.Money;
import stipple.studio.practice.settings.Price;

/// One line of a price: what, how much of it, at what, and what that makes.
public record QuoteLine(Price price, BigDecimal quantity, Money unit, Money amount) {

  static QuoteLine of(Price price, BigDecimal quantity, Money unit) {
    return new QuoteLine(price, quantity, unit, unit.times(quantity));
  }
}
