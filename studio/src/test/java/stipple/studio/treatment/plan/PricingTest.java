package stipple.studio.treatment.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stipple.studio.house.Money;
import stipple.studio.practice.settings.Price;

class PricingTest {

  private static final Currency POUNDS = Currency.getInstance("GBP");

  private static final Map<Price, Money> BOOK =
      Map.of(
          Price.CONSULTATION, pounds(0),
          Price.PATCH_TEST, pounds(25),
          Price.SESSION, pounds(450),
          Price.AREA_CM2, pounds(6.5),
          Price.SCAR_WORK, pounds(250),
          Price.TOUCH_UP, pounds(220));

  @Test
  void counts_each_sitting_and_the_area_once() {
    var pricing = Pricing.of(Scalps.quoted(Scalps.stageFive()), BOOK, 20, POUNDS);

    assertThat(pricing.lines())
        .extracting(QuoteLine::price)
        .containsExactly(Price.PATCH_TEST, Price.SESSION, Price.AREA_CM2);
    assertThat(pricing.total()).isEqualTo(pounds(25 + 3 * 450 + 140 * 6.5));
  }

  @Test
  void the_lines_add_up_to_the_total() {
    var pricing = Pricing.of(Scalps.quoted(Scalps.impatient()), BOOK, 20, POUNDS);

    var sum = pricing.lines().stream().mapToLong(line -> line.amount().minor()).sum();
    assertThat(pricing.total().minor()).isEqualTo(sum);
    assertThat(pricing.lines())
        .allSatisfy(
            line -> assertThat(line.unit().times(line.quantity())).isEqualTo(line.amount()));
  }

  @Test
  void a_session_in_parts_is_as_many_days_in_the_chair() {
    var plan = Scalps.quoted(Scalps.impatient());

    assertThat(plan.sittings().size()).isGreaterThan(plan.sessionNumber());
    assertThat(quantity(plan, Price.SESSION)).isEqualTo(plan.sittings().size());
  }

  @Test
  void scar_work_is_a_line_only_where_there_is_a_scar() {
    assertThat(quantity(Scalps.quoted(Scalps.scar(12)), Price.SCAR_WORK)).isEqualTo(1);
    assertThat(Pricing.of(Scalps.quoted(Scalps.stageFive()), BOOK, 20, POUNDS).lines())
        .noneMatch(line -> line.price() == Price.SCAR_WORK);
  }

  @Test
  void the_deposit_is_rounded_up_to_whole_pounds() {
    var book = Map.of(Price.SESSION, pounds(333.33));

    assertThat(Pricing.of(Scalps.quoted(Scalps.stageFive()), book, 20, POUNDS).deposit())
        .isEqualTo(pounds(200));
  }

  @Test
  void the_deposit_is_never_more_than_the_whole() {
    var book = Map.of(Price.PATCH_TEST, pounds(0.4));
    var pricing = Pricing.of(Scalps.quoted(Scalps.stageFive()), book, 100, POUNDS);

    assertThat(pricing.deposit()).isEqualTo(pricing.total());
  }

  @Test
  void an_empty_price_book_makes_no_price_at_all() {
    var pricing = Pricing.of(Scalps.quoted(Scalps.stageFive()), Map.of(), 20, POUNDS);

    assertThat(pricing.isEmpty()).isTrue();
    assertThat(pricing.total()).isEqualTo(Money.zero(POUNDS));
  }

  private static int quantity(QuotedPlan plan, Price price) {
    return Pricing.of(plan, BOOK, 20, POUNDS).lines().stream()
        .filter(line -> line.price() == price)
        .map(QuoteLine::quantity)
        .mapToInt(BigDecimal::intValueExact)
        .findFirst()
        .orElse(0);
  }

  private static Money pounds(double amount) {
    return new Money(Math.round(amount * 100), POUNDS);
  }
}
