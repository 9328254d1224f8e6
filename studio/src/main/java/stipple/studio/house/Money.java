package stipple.studio.house;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An amount in the smallest unit of its currency.
public record Money(long minor, Currency currency) {

  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "Money of two currencies cannot be added: " + currency + " and " + other.currency);
    }
    return new Money(Math.addExact(minor, other.minor), currency);
  }

  /// So many times this amount, rounded half up to the smallest unit.
  public Money times(BigDecimal quantity) {
    var product = BigDecimal.valueOf(minor).multiply(quantity);
    return new Money(product.setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
  }

  /// A share of this amount, rounded up to a whole unit of the currency: deposits have no pennies.
  public Money percentRoundedUp(int percent) {
    var share = amount().multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
    var whole = share.setScale(0, RoundingMode.CEILING);
    return new Money(whole.movePointRight(digits()).longValueExact(), currency);
  }

  public BigDecimal amount() {
    return BigDecimal.valueOf(minor, digits());
  }

  private int digits() {
    return Math.max(0, currency.getDefaultFractionDigits());
  }
}
