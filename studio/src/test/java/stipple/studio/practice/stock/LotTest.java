package stipple.studio.practice.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LotTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  @Test
  void a_lot_is_good_on_the_day_printed_on_it_and_expired_the_day_after() {
    assertThat(SomeLots.pigment(1, TODAY).isUsable(TODAY)).isTrue();
    assertThat(SomeLots.pigment(1, TODAY.minusDays(1)).state(TODAY)).isEqualTo(Lot.State.EXPIRED);
  }

  @Test
  void sixty_days_before_its_expiry_a_lot_is_said_to_expire_soon() {
    assertThat(SomeLots.pigment(1, TODAY.plusDays(61)).state(TODAY)).isEqualTo(Lot.State.GOOD);
    assertThat(SomeLots.pigment(1, TODAY.plusDays(60)).state(TODAY))
        .isEqualTo(Lot.State.EXPIRES_SOON);
  }

  @Test
  void a_recall_is_the_worst_that_can_be_said_of_a_lot() {
    var recalled = lot(BigDecimal.ZERO, TODAY.minusDays(5), Optional.of(TODAY));
    assertThat(recalled.state(TODAY)).isEqualTo(Lot.State.RECALLED);
    assertThat(recalled.isFit(TODAY)).isFalse();
  }

  @Test
  void an_empty_lot_may_have_touched_skin_but_gives_nothing_more() {
    var empty = lot(new BigDecimal("0.00"), TODAY.plusYears(1), Optional.empty());
    assertThat(empty.state(TODAY)).isEqualTo(Lot.State.EMPTY);
    assertThat(empty.isFit(TODAY)).isTrue();
    assertThat(empty.isUsable(TODAY)).isFalse();
  }

  private static Lot lot(BigDecimal remaining, LocalDate expiresOn, Optional<LocalDate> recalled) {
    return SomeLots.of(1, Lot.Kind.PIGMENT, expiresOn, remaining, recalled);
  }
}
