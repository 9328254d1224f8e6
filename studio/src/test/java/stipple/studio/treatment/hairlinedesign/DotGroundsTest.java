package stipple.studio.treatment.hairlinedesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stipple.design.Fill;
import stipple.design.PlannedLayout;
import stipple.duration.Factors;
import stipple.duration.Technique;
import stipple.scalp.AreaReckoning;
import stipple.scalp.EdgeStyle;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HairlineTemplate;
import stipple.scalp.HairlineWish;
import stipple.scalp.HeadModel;
import stipple.scalp.Loss;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Spot;
import stipple.scalp.Stage;
import stipple.scalp.Tapes;
import stipple.scalp.Zone;
import stipple.studio.treatment.consultation.MeasuredHead;

/// The dots of a design on an average head.
class DotGroundsTest {

  private static final UUID CLIENT = new UUID(1, 2);
  private static final MeasuredHead HEAD = average();
  private static final DotGrounds GROUNDS = new DotGrounds();

  @Test
  void the_same_design_is_laid_the_same_by_four_at_once_and_from_scratch() throws Exception {
    var design = designed(70, EdgeStyle.NATURAL, Map.of());
    var again = new DotGrounds();
    Callable<String> lay = () -> laid(again, CLIENT, design).sha256();
    try (var four = Executors.newFixedThreadPool(4)) {
      var hashes = four.invokeAll(IntStream.range(0, 8).mapToObj(_ -> lay).toList());
      for (var hash : hashes) {
        assertThat(hash.get()).isEqualTo(laid(GROUNDS, CLIENT, design).sha256());
      }
    }
    assertThat(laid(new DotGrounds(), CLIENT, design).chartSha256())
        .isEqualTo(laid(GROUNDS, CLIENT, design).chartSha256());
  }

  @Test
  void another_client_has_other_dots_and_as_many() {
    var design = designed(70, EdgeStyle.NATURAL, Map.of());
    var one = laid(GROUNDS, CLIENT, design);
    var other = laid(GROUNDS, new UUID(1, 3), design);
    assertThat(other.sha256()).isNotEqualTo(one.sha256());
    assertThat((double) other.size()).isCloseTo(one.size(), within(one.size() * 0.005));
  }

  @ParameterizedTest
  @EnumSource(EdgeStyle.class)
  void what_is_laid_is_what_area_and_density_say_to_two_in_a_hundred(EdgeStyle style) {
    var design = designed(70, style, Map.of());
    var laid = laid(GROUNDS, CLIENT, design);
    var figures = Figures.of(design);
    double byArea = (double) figures.totalDots();
    assertThat((double) laid.tally().total()).isCloseTo(byArea, within(byArea * 0.02));
    assertThat(laid.byZone().keySet())
        .containsExactlyElementsOf(figures.zones().stream().map(DrawnZone::zone).toList());
    assertThat(laid.lacking()).isZero();
  }

  @Test
  void over_many_clients_an_uneven_line_takes_as_much_as_it_gives() {
    var design = designed(70, EdgeStyle.NATURAL, Map.of());
    double laid =
        IntStream.range(0, 12)
            .mapToDouble(client -> laid(GROUNDS, new UUID(7, client), design).size())
            .average()
            .orElseThrow();
    assertThat(laid / (double) Figures.of(design).totalDots()).isCloseTo(1, within(0.01));
  }

  @Test
  void the_dots_to_be_set_are_those_to_be_kept_and_more() {
    var design = designed(70, EdgeStyle.NATURAL, Map.of());
    var kept = laid(GROUNDS, CLIENT, design);
    var more = PlannedLayout.moreThanKept(Factors.usual());
    var set = GROUNDS.lay(CLIENT, design, more).orElseThrow();
    assertThat(ids(set)).containsAll(ids(kept));
    assertThat((double) set.size()).isCloseTo(kept.size() / 0.8, within(kept.size() * 0.02));
  }

  @Test
  void a_traced_area_counts_and_the_drawn_shape_only_says_where() {
    var drawn = designed(70, EdgeStyle.NATURAL, Map.of());
    double cm2 = drawn.head().area(drawn.shape(Zone.CROWN)).cm2();
    var traced =
        designed(
            70, EdgeStyle.NATURAL, Map.of(Zone.CROWN, new Fill(70, 0, Optional.of(cm2 * 1.5))));
    var before = laid(GROUNDS, CLIENT, drawn).byZone();
    var after = laid(GROUNDS, CLIENT, traced).byZone();
    assertThat((double) dots(after, Zone.CROWN))
        .isCloseTo(1.5 * dots(before, Zone.CROWN), within(0.015 * dots(before, Zone.CROWN)));
    assertThat((double) dots(after, Zone.TOP)).isCloseTo(dots(before, Zone.TOP), within(20.0));
  }

  @Test
  void a_traced_zone_that_was_not_drawn_has_no_place_and_no_count() {
    var scar =
        designed(70, EdgeStyle.NATURAL, Map.of(Zone.SCAR, new Fill(60, 0, Optional.of(12.0))));
    assertThat(Figures.of(scar).zones()).extracting(DrawnZone::zone).contains(Zone.SCAR);
    var tally = laid(GROUNDS, CLIENT, scar).tally();
    assertThat(tally.byZone()).doesNotContainKey(Zone.SCAR);
    assertThat(tally.dots(Figures.of(scar))).isEqualTo(tally.total() + 12 * 60);
  }

  @Test
  void hair_everywhere_leaves_no_dots() {
    var full = new EnumMap<Zone, Fill>(Zone.class);
    for (var zone : Zone.values()) {
      full.put(zone, new Fill(70, 90, Optional.empty()));
    }
    var laid = laid(GROUNDS, CLIENT, designed(70, EdgeStyle.NATURAL, full));
    assertThat(laid.size()).isZero();
    assertThat(laid.byZone()).isEmpty();
  }

  @Test
  void denser_than_dots_stay_apart_is_capped_and_told() {
    var laid = laid(GROUNDS, CLIENT, designed(310, EdgeStyle.NATURAL, Map.of()));
    assertThat(laid.lacking()).isGreaterThan(1000);
    double dense = (double) Figures.of(designed(310, EdgeStyle.NATURAL, Map.of())).totalDots();
    assertThat((double) laid.size() + laid.lacking()).isCloseTo(dense, within(dense * 0.02));
  }

  @Test
  void a_change_of_one_zone_leaves_the_dots_of_the_others() {
    var before = laid(GROUNDS, CLIENT, designed(70, EdgeStyle.NATURAL, Map.of()));
    var denser =
        designed(70, EdgeStyle.NATURAL, Map.of(Zone.CROWN, new Fill(100, 0, Optional.empty())));
    var after = laid(GROUNDS, CLIENT, denser);
    assertThat(ids(after)).containsAll(ids(before));
    // but for those in the last half millimetres before the other zone
    assertThat((double) dots(after.byZone(), Zone.TOP))
        .isCloseTo(dots(before.byZone(), Zone.TOP), within(20.0));
  }

  @Test
  void a_patch_left_out_has_no_dots() {
    var whole = designed(70, EdgeStyle.NATURAL, Map.of());
    var spot = new Spot(Spot.Kind.LEFT_OUT, ScalpPoint.polar(0.3, 0), 30, 30, 0);
    var without = DesignedHead.of(whole.drawing().having(List.of(spot)), HEAD);
    int fewer = laid(GROUNDS, CLIENT, whole).size() - laid(GROUNDS, CLIENT, without).size();
    long byArea = Figures.of(whole).totalDots() - Figures.of(without).totalDots();
    assertThat(fewer).isGreaterThan(80).isCloseTo((int) byArea, within(20));
  }

  private static int dots(Map<Zone, Integer> byZone, Zone zone) {
    return byZone.getOrDefault(zone, -1);
  }

  private static List<Integer> ids(LaidDots laid) {
    return IntStream.range(0, laid.size()).map(laid.layout()::id).boxed().toList();
  }

  private static LaidDots laid(DotGrounds grounds, UUID client, DesignedHead designed) {
    return grounds.lay(client, designed, Map.of()).orElseThrow();
  }

  private static DesignedHead designed(double wanted, EdgeStyle style, Map<Zone, Fill> other) {
    var fills = new EnumMap<Zone, Fill>(Zone.class);
    for (var zone : Zone.values()) {
      double full = zone == Zone.HAIRLINE ? wanted * 0.7 : wanted;
      fills.put(zone, other.getOrDefault(zone, new Fill(full, 0, Optional.empty())));
    }
    var line =
        HairlineWish.symmetric(HairlineTemplate.GARG, 80, 12).curve(FaceMeasures.USUAL, HEAD.map());
    return DesignedHead.of(
        new Drawing(
            Optional.of(Loss.of(Stage.NORWOOD_V)),
            HairlineTemplate.GARG,
            line,
            style,
            true,
            List.of(),
            fills,
            Technique.SINGLE_POINT_SHAVED,
            ""),
        HEAD);
  }

  private static MeasuredHead average() {
    var model = HeadModel.fitted(new Tapes(Map.of(), HairUnderTape.SHAVED), false);
    var map = ScalpMap.of(model);
    return new MeasuredHead(model, map, AreaReckoning.on(map), Optional.empty());
  }
}
