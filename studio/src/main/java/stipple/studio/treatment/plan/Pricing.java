package stipple.studio.treatment.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stipple.studio.house.Money;
import stipple.studio.practice.settings.Price;

/// What a plan costs by the studio's price book: each line follows from a figure of the plan.
///
/// Sittings are counted, not sessions: a session in two parts is two days in the chair. The area
/// counts once. Touch-ups are not part of it; what is free has no line.
public record Pricing(List<QuoteLine> lines, Money total, Money deposit) {

  public Pricing {
    lines = List.copyOf(lines);
  }

  static Pricing of(
      QuotedPlan plan, Map<Price, Money> book, int depositPercent, Currency currency) {
    var lines =
        Stream.of(Price.values())
            .map(price -> line(price, quantity(price, plan), book, currency))
            .filter(line -> line.amount().minor() > 0)
            .toList();
    var total = lines.stream().map(QuoteLine::amount).reduce(Money.zero(currency), Money::plus);
    return new Pricing(lines, total, deposit(total, depositPercent));
  }

  /// True where the price book says nothing that this plan needs.
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  private static QuoteLine line(
      Price price, BigDecimal quantity, Map<Price, Money> book, Currency currency) {
    return QuoteLine.of(price, quantity, book.getOrDefault(price, Money.zero(currency)));
  }

  private static BigDecimal quantity(Price price, QuotedPlan plan) {
    return switch (price) {
      case CONSULTATION, PATCH_TEST -> BigDecimal.ONE;
      case SESSION -> BigDecimal.valueOf(plan.sittings().size());
      case AREA_CM2 -> BigDecimal.valueOf(plan.totalCm2()).setScale(1, RoundingMode.HALF_UP);
      case SCAR_WORK -> plan.scarCm2() > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
      case TOUCH_UP -> BigDecimal.ZERO;
    };
  }

  /// Rounded up to whole units, but never more than the whole.
  private static Money deposit(Money total, int percent) {
    var deposit = total.percentRoundedUp(percent);
    return deposit.minor() > total.minor() ? total : deposit;
  }
}
