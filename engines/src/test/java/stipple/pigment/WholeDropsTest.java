package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import stipple.number.Seed;

class WholeDropsTest {

  private static final Field FIELD = new Field(150);
  private static final int MIXES = 60;

  private final SkinTable skin = Skins.table(Skins.FAIR, Placement.USUAL);
  private final MixSearch search =
      new MixSearch(skin, Shelf.lights(), FIELD, Hand.USUAL, Shelf.inks(4));

  @Test
  void a_concentrate_of_twenty_drops_and_diluent_comes_near() {
    assertThat(mean(Cap.TWENTY, Counting.CONCENTRATE, 0.5, 6)).isLessThan(0.15);
    assertThat(mean(Cap.TWENTY, Counting.CONCENTRATE, 4, 20)).isLessThan(0.15);
  }

  @Test
  void a_single_cap_comes_less_near() {
    assertThat(mean(Cap.TWENTY, Counting.SINGLE_CAP, 0.5, 6)).isLessThan(0.6);
    assertThat(mean(Cap.FORTY, Counting.SINGLE_CAP, 0.5, 6)).isLessThan(0.35);
  }

  private double mean(Cap cap, Counting counting, double least, double most) {
    double sum = 0;
    for (int i = 0; i < MIXES; i++) {
      var target = Target.of(search.lab(Shelf.mix(new Seed(59).named(i), 4, least, most)));
      var best = search.answer(target, cap, counting).best();
      assertCounted(best, cap, counting);
      sum += best.deltaE();
    }
    return sum / MIXES;
  }

  private void assertCounted(Mix mix, Cap cap, Counting counting) {
    assertThat(search.lab(mix.shares())).isEqualTo(mix.lab());
    if (mix.isBare()) {
      return;
    }
    assertThat(mix.inkDrops() + mix.diluentDrops()).isEqualTo(cap.drops());
    assertThat(2 * mix.partsDiluent()).isEqualTo(Math.rint(2 * mix.partsDiluent()));
    assertThat(mix.partsDiluent()).isBetween(0.0, 100.0);
    assertThat(counting == Counting.CONCENTRATE ? mix.diluentDrops() : mix.partsDiluent()).isZero();
  }

  @Test
  void bare_skin_needs_no_ink() {
    var answer = search.answer(Target.of(search.bare()), Cap.TWENTY, Counting.CONCENTRATE);
    assertThat(answer.best().isBare()).isTrue();
    assertThat(answer.best().deltaE()).isZero();
    assertThat(answer.best().shade()).isEmpty();
    assertThat(answer.withFewerInks()).isEmpty();
    assertThat(answer.reach()).isEqualTo(new Reach.Reached());
  }

  @Test
  void hardly_any_ink_is_thinned_a_hundred_times_at_most() {
    var target = Target.of(search.lab(List.of(1e-4, 0.0, 0.0, 0.0)));
    for (var counting : Counting.values()) {
      var best = search.answer(target, Cap.TWENTY, counting).best();
      assertThat(best.shade().orElse(0)).isLessThanOrEqualTo(100);
    }
  }

  @Test
  void the_runner_up_takes_fewer_inks() {
    for (int i = 0; i < 20; i++) {
      var target = Target.of(search.lab(Shelf.mix(new Seed(61).named(i), 4, 1, 8)));
      var answer = search.answer(target, Cap.TWENTY, Counting.CONCENTRATE);
      if (answer.best().inks() > 1) {
        var fewer = answer.withFewerInks().orElseThrow();
        assertThat(fewer.inks()).isLessThan(answer.best().inks());
        assertThat(fewer.deltaE()).isGreaterThanOrEqualTo(answer.best().deltaE());
      }
    }
  }

  @Test
  void a_mix_tells_its_millilitres_and_its_shade() {
    var concentrate = new Mix(List.of(12, 0, 8), 0, 4.5, new Lab(50, 0, 0), 0);
    assertThat(concentrate.shares()).containsExactly(12 / 20.0 / 5.5, 0.0, 8 / 20.0 / 5.5);
    assertThat(concentrate.shade().orElseThrow()).isCloseTo(4.5, within(1e-12));
    assertThat(concentrate.diluentMl(Cap.TWENTY)).isCloseTo(4.5, within(1e-12));
    assertThat(Cap.TWENTY.ml(12)).isCloseTo(0.6, within(1e-12));
    var single = new Mix(List.of(3, 1), 16, 0, new Lab(50, 0, 0), 0);
    assertThat(single.shares()).containsExactly(0.15, 0.05);
    assertThat(single.shade().orElseThrow()).isCloseTo(4, within(1e-12));
    assertThat(single.diluentMl(Cap.TWENTY)).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void of_two_mixes_that_look_alike_the_one_with_fewer_inks_is_better_then_the_earlier_lots() {
    var one = counted(List.of(20, 0, 0), 1);
    assertThat(one.isBetterThan(counted(List.of(10, 10, 0), 1))).isTrue();
    assertThat(one.isBetterThan(counted(List.of(0, 20, 0), 1))).isTrue();
    assertThat(one.isBetterThan(counted(List.of(0, 10, 10), 0.9))).isFalse();
    assertThat(one.isBetterThan(counted(List.of(20, 0, 0), 1 + 1e-11))).isFalse();
  }

  private static CountedMix counted(List<Integer> drops, double score) {
    return new CountedMix(
        new Mix(drops, 0, 1, new Lab(50, 0, 0), score), CountedMix.rounded(score));
  }
}
