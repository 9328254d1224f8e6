package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stipple.number.Seed;

class DoubtTest {

  private static final Seed SEED = new Seed(5);

  private final LayeredSkin layers = Skins.layers();
  private final SkinFit fit = new SkinFit(layers, Mixes.VIEWING);
  private final SkinEstimate measured = fit.fromSpectrum(layers.bare(Skins.FAIR));

  @Test
  void one_seed_gives_one_answer_and_another_nearly_the_same() {
    var question = question(measured, InkGrade.MEASURED, Offsets.assumed());
    var way = new Doubt.Way(Set.of(), new Grid(400, 50, 7), Doubt.DRAWS);
    var doubt = Doubt.of(question, layers, Mixes.VIEWING, SEED, way);
    assertThat(Doubt.of(question, layers, Mixes.VIEWING, SEED, way)).isEqualTo(doubt);
    var other = Doubt.of(question, layers, Mixes.VIEWING, new Seed(6), way);
    assertThat(other).isNotEqualTo(doubt);
    for (var band : doubt.bands()) {
      var beside = other.at(band.age(), band.nearness());
      assertThat(beside.medianDeltaE()).isCloseTo(band.medianDeltaE(), within(0.5));
    }
  }

  @Test
  void the_order_of_inks_does_not_matter() {
    var question = question(measured, InkGrade.LIBRARY, Offsets.assumed());
    var one = question.implant();
    var turned =
        new Implant(
            one.inks().reversed(),
            one.shares().reversed(),
            one.hand(),
            one.healed(),
            one.dotsPerCm2());
    var other =
        new Doubt.Question(measured, turned, question.fades(), question.known(), question.target());
    var doubt = frozen(question, Set.of());
    for (var band : frozen(other, Set.of()).bands()) {
      var beside = doubt.at(band.age(), band.nearness());
      assertThat(band.highDeltaE()).isCloseTo(beside.highDeltaE(), within(1e-9));
      assertThat(band.limit()).isEqualTo(beside.limit());
    }
  }

  @Test
  void a_band_lies_about_its_swatch() {
    for (var band : doubt(question(measured, InkGrade.MEASURED, Offsets.assumed()), SEED).bands()) {
      assertThat(band.lowDeltaE()).isBetween(0.0, band.medianDeltaE());
      assertThat(band.highDeltaE()).isGreaterThan(band.medianDeltaE());
      assertThat(band.light().l()).isGreaterThan(band.dark().l());
      assertThat(band.shares().values().stream().mapToDouble(share -> share).max().orElseThrow())
          .isEqualTo(band.shares().get(band.limit()));
    }
  }

  @Test
  void sixteen_wavelengths_tell_what_all_tell() {
    var question = question(measured, InkGrade.PHOTO, Offsets.assumed());
    var all = new Doubt.Way(Set.of(), Grid.PUBLIC, Doubt.DRAWS);
    var fine = Doubt.of(question, layers, Mixes.VIEWING, SEED, all);
    for (var band : doubt(question, SEED).bands()) {
      var exact = fine.at(band.age(), band.nearness());
      assertThat(band.medianDeltaE()).isCloseTo(exact.medianDeltaE(), within(0.06));
      assertThat(band.highDeltaE()).isCloseTo(exact.highDeltaE(), within(0.06));
      assertThat(DeltaE.between(band.light(), exact.light())).isLessThan(0.25);
      assertThat(DeltaE.between(band.dark(), exact.dark())).isLessThan(0.25);
      for (var limit : Limit.values()) {
        double share = exact.shares().getOrDefault(limit, 0.0);
        assertThat(band.shares().getOrDefault(limit, 0.0)).isCloseTo(share, within(0.02));
      }
    }
  }

  @Test
  void skin_that_is_only_guessed_limits_as_freezing_tells() {
    var guessed = fit.fromFitzpatrick(FitzpatrickType.II);
    var question = question(guessed, InkGrade.MEASURED, Offsets.calibrated(30));
    assertLimit(question, Nearness.FIELD, Limit.SKIN);
  }

  @Test
  void a_depth_nobody_knows_limits_as_freezing_tells() {
    var question = question(measured, InkGrade.MEASURED, Offsets.calibrated(30));
    assertLimit(question, Nearness.DOT, Limit.DEPTH);
  }

  @Test
  void a_dose_nobody_measured_limits_as_freezing_tells() {
    var question = question(measured, InkGrade.MEASURED, known(0.1, 1));
    assertLimit(question, Nearness.FIELD, Limit.DOSE);
  }

  @Test
  void an_ink_of_the_library_limits_as_freezing_tells() {
    var question = question(measured, InkGrade.LIBRARY, known(0.1, 0.05));
    assertLimit(question, Nearness.FIELD, Limit.INK);
  }

  // offsets whose depth and dose are known to a share of what is assumed at first
  private static Offsets known(double depth, double dose) {
    var covariance = Offsets.assumed().covariance();
    covariance[0] = depth * depth;
    covariance[Offsets.UNITS * Offsets.COUNT + Offsets.UNITS] = dose * dose;
    return new Offsets(new double[Offsets.COUNT], covariance);
  }

  private void assertLimit(Doubt.Question question, Nearness nearness, Limit expected) {
    var whole = frozen(question, Set.of()).at(Age.HEALED, nearness);
    assertThat(whole.limit()).isEqualTo(expected);
    double least = Double.POSITIVE_INFINITY;
    Limit narrows = null;
    for (var limit : Limit.values()) {
      var band = frozen(question, EnumSet.of(limit)).at(Age.HEALED, nearness);
      double width = band.light().l() - band.dark().l();
      if (width < least) {
        least = width;
        narrows = limit;
      }
    }
    assertThat(narrows).isEqualTo(expected);
  }

  private Doubt frozen(Doubt.Question question, Set<Limit> frozen) {
    var way = new Doubt.Way(frozen, new Grid(400, 50, 7), 100);
    return Doubt.of(question, layers, Mixes.VIEWING, SEED, way);
  }

  private Doubt doubt(Doubt.Question question, Seed seed) {
    return Doubt.of(question, layers, Mixes.VIEWING, seed);
  }

  private Doubt.Question question(SkinEstimate skin, InkGrade grade, Offsets known) {
    var implant = Mixes.usual(grade);
    var fades = Fades.assumed();
    var swatches = Swatches.of(layers, skin.tone(), implant, fades, Mixes.VIEWING);
    var target = swatches.at(Age.HEALED, Nearness.FIELD).lab();
    return new Doubt.Question(skin, implant, fades, known, target);
  }

  @Test
  void a_draw_beyond_the_skin_is_no_draw() {
    var deep = Mixes.usual(InkGrade.LIBRARY).with(new Hand(900, 1), new Placement(0.3, 0.6, 0.06));
    var draws = new Draws(measured, deep, Fades.assumed(), Offsets.assumed(), Set.of());
    for (int k = 0; k < 200; k++) {
      var draw = draws.draw(SEED.named(k));
      assertThat(draw.healed().topMm()).isBetween(0.0, 0.3);
      assertThat(draw.healed().thicknessMm()).isBetween(0.15, 0.6);
      assertThat(List.of(draw.causes().length, draws.groups().length)).allMatch(n -> n == 18);
    }
  }
}
