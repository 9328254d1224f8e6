package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InkFitTest {

  private static final Surface GLOSS = Surface.paint(true);
  private static final Reflectance WHITE_CARD = Reflectance.even(Grid.PUBLIC, 0.82);
  private static final Reflectance BLACK_CARD = Reflectance.even(Grid.PUBLIC, 0.06);
  private static final List<Ink> TRUE = new DemoInks(Read.table("demo-inks")).inks();
  private static final List<String> NAMES = TRUE.stream().map(Ink::name).toList();
  private static final String BLACK = NAMES.getFirst();
  private static final String WHITE = NAMES.getLast();

  @Test
  void inks_come_back_from_their_own_drawdowns() {
    var films = new ArrayList<Drawdown>();
    films.add(drawn(Map.of(WHITE, 1.0)));
    for (double share : new double[] {0.03, 0.1, 0.5, 0.75}) {
      films.add(drawn(Map.of(BLACK, share, WHITE, 1 - share)));
    }
    for (var name : NAMES.subList(1, 3)) {
      films.add(drawn(Map.of(name, 1.0)));
      films.add(drawn(Map.of(name, 0.1, WHITE, 0.9)));
    }
    var fitted = InkFit.fit(NAMES, films, GLOSS, InkGrade.MEASURED);
    for (int ink = 0; ink < NAMES.size(); ink++) {
      for (int i = 0; i < Grid.PUBLIC.count(); i++) {
        assertThat(fitted.get(ink).s(i) / TRUE.get(ink).s(i)).isCloseTo(1, within(0.05));
      }
    }
    var unseen = List.of(0.2, 0.15, 0.05, 0.4);
    var foretold = new Blend(fitted, unseen).over(BLACK_CARD, GLOSS);
    var real = new Blend(TRUE, unseen).over(BLACK_CARD, GLOSS);
    var viewing = Read.usual(Grid.PUBLIC);
    assertThat(DeltaE.between(viewing.lab(foretold), viewing.lab(real))).isLessThan(0.1);
  }

  @Test
  void an_ink_comes_back_from_masstone_and_tint() {
    var white = TRUE.getLast();
    var red = TRUE.get(1);
    var masstone = new Blend(List.of(red), List.of(1.0)).opaque(GLOSS);
    var tint = new Blend(List.of(red, white), List.of(0.3, 0.7)).opaque(GLOSS);
    var found = InkFit.fromTint("red", masstone, tint, 0.3, white, GLOSS);
    for (int i = 0; i < Grid.PUBLIC.count(); i++) {
      assertThat(found.k(i) / red.k(i)).isCloseTo(1, within(1e-6));
      assertThat(found.s(i) / red.s(i)).isCloseTo(1, within(1e-6));
    }
  }

  @Test
  void the_order_of_drawdowns_does_not_matter() {
    var names = List.of(BLACK, WHITE);
    var films =
        new ArrayList<>(
            List.of(
                drawn(Map.of(WHITE, 1.0)),
                drawn(Map.of(BLACK, 0.1, WHITE, 0.9)),
                drawn(Map.of(BLACK, 0.5, WHITE, 0.5))));
    var one = InkFit.fit(names, films, GLOSS, InkGrade.MEASURED);
    var other = InkFit.fit(names, films.reversed(), GLOSS, InkGrade.MEASURED);
    for (int i = 0; i < Grid.PUBLIC.count(); i++) {
      assertThat(other.getFirst().k(i)).isCloseTo(one.getFirst().k(i), within(1e-4));
    }
  }

  @Test
  void films_that_no_ink_explains_still_give_inks() {
    var odd = new Drawdown.OnCard(WHITE_CARD, Reflectance.even(Grid.PUBLIC, 0));
    var bright = new Drawdown.OnCard(BLACK_CARD, Reflectance.even(Grid.PUBLIC, 1));
    var film = new Drawdown(Map.of(WHITE, 1.0), List.of(odd, bright));
    var ink = InkFit.fit(List.of(WHITE), List.of(film), GLOSS, InkGrade.MEASURED).getFirst();
    assertThat(ink.k(0)).isFinite().isPositive();
  }

  @Test
  void a_mix_is_the_same_in_any_order_and_diluent_thins_it() {
    var mix = new Blend(TRUE, List.of(0.1, 0.2, 0.3, 0.4));
    var turned = new Blend(TRUE.reversed(), List.of(0.4, 0.3, 0.2, 0.1));
    var thin = new Blend(TRUE, List.of(0.01, 0.02, 0.03, 0.04));
    for (int i = 0; i < Grid.PUBLIC.count(); i++) {
      assertThat(turned.k(i)).isCloseTo(mix.k(i), within(1e-12));
      assertThat(thin.s(i) * 10).isCloseTo(mix.s(i), within(1e-12));
    }
    var clear = new Blend(TRUE, List.of(0.0, 0.0, 0.0, 0.0)).over(WHITE_CARD, GLOSS);
    assertThat(clear.at(5)).isCloseTo(0.82, within(1e-5));
  }

  @Test
  void a_scaled_ink_keeps_its_shape() {
    var twice = TRUE.getFirst().scaled("mine", InkGrade.PHOTO, 2, 0.5);
    assertThat(twice.k(7)).isEqualTo(2 * TRUE.getFirst().k(7));
    assertThat(twice.s(7)).isEqualTo(TRUE.getFirst().s(7) / 2);
    assertThat(twice.on(Grid.HOUSE).k(0)).isEqualTo(twice.k(0));
    assertThat(twice.grade().relativeSd()).isEqualTo(0.2);
  }

  @Test
  void shares_and_names_that_make_no_sense_are_refused() {
    refused(() -> new Drawdown(Map.of(WHITE, -0.1), List.of()), "share");
    refused(() -> new Drawdown(Map.of(WHITE, 0.7, BLACK, 0.7), List.of()), "sum");
    refused(() -> new Drawdown(Map.of(WHITE, 1.0), List.of()), "cards");
    refused(() -> new Blend(TRUE, List.of(0.5, 0.5)), "shares");
    refused(() -> new Blend(TRUE, List.of(0.5, 0.5, 0.5, 0.5)), "sum");
    var film = drawn(Map.of(WHITE, 1.0));
    refused(() -> InkFit.fit(List.of(BLACK), List.of(film), GLOSS, InkGrade.MEASURED), "not among");
    refused(
        () -> InkFit.fit(List.of(BLACK, WHITE), List.of(film), GLOSS, InkGrade.MEASURED),
        "in no drawdown");
  }

  private static void refused(Runnable making, String because) {
    assertThatIllegalArgumentException().isThrownBy(making::run).withMessageContaining(because);
  }

  private static Drawdown drawn(Map<String, Double> shares) {
    var ordered = new LinkedHashMap<String, Double>();
    NAMES.forEach(name -> ordered.put(name, shares.getOrDefault(name, 0.0)));
    var blend = new Blend(TRUE, List.copyOf(ordered.values()));
    return new Drawdown(
        shares,
        List.of(
            new Drawdown.OnCard(WHITE_CARD, blend.over(WHITE_CARD, GLOSS)),
            new Drawdown.OnCard(BLACK_CARD, blend.over(BLACK_CARD, GLOSS))));
  }
}
