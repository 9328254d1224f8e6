package stipple.studio.practice.settings;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import stipple.studio.house.Money;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;

/// Reads and fills the price book, in amounts as people write them.
final class PriceForm {

  private static final long MOST_MINOR = 100_000_000;

  private PriceForm() {}

  static Map<Price, Money> read(Form form, Currency currency) {
    int digits = Math.max(0, currency.getDefaultFractionDigits());
    var most = BigDecimal.valueOf(MOST_MINOR, digits);
    var prices = new EnumMap<Price, Money>(Price.class);
    for (var price : Price.values()) {
      var amount = form.decimal(fieldOf(price), BigDecimal.ZERO, most).stripTrailingZeros();
      if (amount.scale() > digits) {
        form.say(fieldOf(price), Phrase.of("prices.too-fine", digits));
      } else {
        prices.put(price, new Money(amount.movePointRight(digits).longValueExact(), currency));
      }
    }
    return prices;
  }

  static Map<String, String> filled(Map<Price, Money> prices) {
    var filled = new LinkedHashMap<String, String>();
    prices.forEach((price, money) -> filled.put(fieldOf(price), money.amount().toPlainString()));
    return filled;
  }

  static String fieldOf(Price price) {
    return price.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
