package stipple.studio.treatment.pigmentmixing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stipple.pigment.Grid;
import stipple.pigment.Ink;
import stipple.pigment.InkGrade;
import stipple.pigment.Lab;
import stipple.pigment.Mix;
import stipple.pigment.PigmentKind;
import stipple.studio.practice.stock.LotInk;
import stipple.studio.practice.stock.SomeLots;

class DropsOfLotsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

  @Test
  void drops_of_one_size_are_thinned_as_the_search_said() {
    var drops = drops(4, List.of(20, 0), 0.05, 0.05);
    assertThat(drops.parts()).isEqualTo(new BigDecimal("4"));
    assertThat(drops.waterMl()).isEqualTo(new BigDecimal("4.00"));
    assertThat(drops.shares().getFirst()).isEqualTo(0.2);
  }

  @Test
  void to_less_ink_in_smaller_drops_come_more_parts_of_water() {
    // counted with drops of .04: twenty of .03 hold three quarters of what was thought
    var drops = drops(9, List.of(20, 0), 0.03, 0.05);
    assertThat(drops.parts()).isEqualTo(new BigDecimal("12.5"));
    double counted = 20 * 0.03 / (20 * 0.04 * 10);
    assertThat(drops.shares().getFirst()).isBetween(counted * 0.95, counted * 1.05);
  }

  @Test
  void nothing_to_pour_has_no_share() {
    var drops = drops(0, List.of(0, 0), 0.03, 0.05);
    assertThat(drops.pours()).isEmpty();
    assertThat(drops.shares()).containsOnly(0.0);
  }

  private static DropsOfLots drops(double parts, List<Integer> counts, double one, double other) {
    var mix = new Mix(counts, 0, parts, new Lab(60, 8, 15), 0.1);
    return new DropsOfLots(mix, List.of(ink(1, one), ink(2, other)));
  }

  private static ShelfInk ink(int number, double dropMl) {
    var k = new double[Grid.HOUSE.count()];
    Arrays.fill(k, 1);
    var lot = SomeLots.pigment(number, TODAY);
    var ink = Ink.of("ink " + number, InkGrade.LIBRARY, Grid.HOUSE, k, k);
    var known =
        new LotInk(new UUID(0, number), ink, PigmentKind.CARBON, Optional.empty(), List.of());
    return new ShelfInk(lot, known, Optional.of(dropMl), List.of());
  }
}
