package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stipple.number.Seed;

/// The search against mixes that are known to exist, against a slow search, and against the laws
/// that any mix keeps.
class MixSearchTest {

  private static final SkinTable FAIR = Skins.table(Skins.FAIR, Placement.USUAL);
  private static final SkinTable DARK = Skins.table(Skins.DARK, Placement.USUAL);
  private static final Field FIELD = new Field(150);
  private static final Lights LIGHTS = Shelf.lights();

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 6, 8})
  void every_mix_that_exists_is_found_again(int inks) {
    for (var skin : List.of(FAIR, DARK)) {
      for (Look look : new Look[] {FIELD, new Dot()}) {
        var search = search(skin, look, Shelf.inks(inks));
        for (int i = 0; i < 60; i++) {
          var mix = Shelf.mix(new Seed(41).named(i), inks, 0.5, 40);
          var found = search.nearest(Target.of(search.lab(mix)), 0);
          assertThat(found.deltaE()).as("%s of %s", mix, look).isLessThan(0.05);
          assertThat(search.lab(found.shares())).isEqualTo(found.lab());
        }
      }
    }
  }

  @Test
  void a_mix_that_exists_is_found_again_in_every_light() {
    var search = search(FAIR, FIELD, Shelf.inks(4));
    for (int i = 0; i < 60; i++) {
      var spectrum = search.spectrum(Shelf.mix(new Seed(43).named(i), 4, 0.5, 20));
      var found = search.nearest(Target.of(spectrum));
      for (var light : List.of(LIGHTS.day(), LIGHTS.bulb(), LIGHTS.led())) {
        var seen = light.lab(search.spectrum(found.shares()));
        assertThat(DeltaE.between(seen, light.lab(spectrum))).isLessThan(0.1);
      }
    }
  }

  @Test
  void a_slow_search_over_two_inks_finds_nothing_nearer() {
    var search = search(FAIR, FIELD, Shelf.inks(2));
    for (var colour : List.of(new Lab(58, 4, 10), new Lab(63, 12, 17), new Lab(50, -6, 2))) {
      var target = Target.of(colour);
      double slow = Double.POSITIVE_INFINITY;
      for (int i = 0; i <= 40; i++) {
        for (int j = 0; j <= 40 - i; j++) {
          var shares = List.of(i * i / 1600.0, j * j / 1600.0);
          slow = Math.min(slow, search.judged(target, shares).deltaE());
        }
      }
      assertThat(search.nearest(target).deltaE()).isLessThan(1.02 * slow + 0.02);
    }
  }

  @Test
  void only_diluent_is_bare_skin_exactly() {
    for (Look look : new Look[] {FIELD, new Dot(), new Slab()}) {
      var search = search(DARK, look, Shelf.inks(3));
      assertThat(search.spectrum(List.of(0.0, 0.0, 0.0))).isEqualTo(DARK.bare());
      assertThat(search.lab(List.of(0.0, 0.0, 0.0))).isEqualTo(search.bare());
    }
  }

  @Test
  void more_of_what_only_absorbs_never_lightens() {
    var black = Skins.carbon(2);
    var ink = Ink.of("soot", InkGrade.LIBRARY, Grid.PUBLIC, black, Skins.none());
    var search = search(FAIR, FIELD, List.of(new KeptInk(ink, 1), Shelf.inks(4).get(3)));
    var before = search.spectrum(List.of(0.0, 0.1));
    for (double share = 0.01; share <= 0.9; share *= 1.3) {
      var now = search.spectrum(List.of(share, 0.1));
      for (int i = 0; i < Grid.PUBLIC.count(); i++) {
        assertThat(now.at(i)).isLessThanOrEqualTo(before.at(i));
      }
      before = now;
    }
  }

  @Test
  void the_order_of_the_lots_does_not_matter() {
    var inks = Shelf.inks(6);
    var turned = search(FAIR, FIELD, inks.reversed());
    var search = search(FAIR, FIELD, inks);
    for (int i = 0; i < 8; i++) {
      var target = Target.of(search.lab(Shelf.mix(new Seed(47).named(i), 6, 1, 10)));
      var best = search.answer(target, Cap.TWENTY, Counting.CONCENTRATE).best();
      var other = turned.answer(target, Cap.TWENTY, Counting.CONCENTRATE).best();
      assertThat(other.drops()).isEqualTo(best.drops().reversed());
      assertThat(other.deltaE()).isCloseTo(best.deltaE(), within(1e-9));
    }
  }

  @Test
  void twice_the_same_question_gets_the_same_answer() {
    var search = search(FAIR, FIELD, Shelf.inks(5));
    var target = Target.of(new Lab(60, 6, 12));
    assertThat(search.answer(target, Cap.FORTY, Counting.CONCENTRATE))
        .isEqualTo(search.answer(target, Cap.FORTY, Counting.CONCENTRATE));
  }

  @Test
  void an_ink_that_is_there_twice_does_no_harm() {
    var ink = Shelf.inks(1).getFirst();
    var search = search(FAIR, FIELD, List.of(ink, ink));
    var found = search.nearest(Target.of(search.lab(List.of(0.1, 0.1))));
    assertThat(found.deltaE()).isLessThan(0.05);
    assertThat(found.shares().get(0) + found.shares().get(1)).isCloseTo(0.2, within(0.01));
  }

  @Test
  void without_ink_the_skin_stays_bare() {
    var search = search(FAIR, FIELD, List.of());
    var answer = search.answer(Target.of(new Lab(40, 5, 5)), Cap.TWENTY, Counting.CONCENTRATE);
    assertThat(answer.best().isBare()).isTrue();
    assertThat(answer.best().lab()).isEqualTo(search.bare());
    assertThat(answer.withFewerInks()).isEmpty();
    assertThat(answer.reach()).isInstanceOf(Reach.OutOfReach.class);
  }

  @Test
  void nonsense_is_refused() {
    var search = search(FAIR, FIELD, Shelf.inks(2));
    assertThatThrownBy(() -> search.lab(List.of(Double.NaN, 0.1))).hasMessageContaining("share");
    assertThatThrownBy(() -> search.lab(List.of(0.7, 0.4))).hasMessageContaining("sum");
    assertThatThrownBy(() -> search.lab(List.of(0.7))).hasMessageContaining("number of shares");
    assertThatThrownBy(() -> Target.of(new Lab(-3, 0, 0))).hasMessageContaining("L*");
    assertThatThrownBy(() -> Target.of(new Lab(50, Double.NaN, 0))).hasMessageContaining("a*");
    assertThatThrownBy(() -> new KeptInk(Shelf.inks(1).getFirst().ink(), 0))
        .hasMessageContaining("share left of carbon black");
    assertThatThrownBy(() -> new Cap(0, 0.05)).hasMessageContaining("drops");
  }

  private static MixSearch search(SkinTable skin, Look look, List<KeptInk> inks) {
    return new MixSearch(skin, LIGHTS, look, Hand.USUAL, inks);
  }
}
