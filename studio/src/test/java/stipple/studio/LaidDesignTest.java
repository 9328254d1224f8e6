package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import stipple.dots.Layouter;
import stipple.duration.TreatmentPlan;
import stipple.scalp.Zone;
import stipple.studio.house.database.Database;
import stipple.studio.treatment.hairlinedesign.DotLayouts;
import stipple.studio.treatment.hairlinedesign.HairlineDesign;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;
import stipple.studio.treatment.hairlinedesign.LayoutRecord;
import stipple.studio.treatment.plan.Plans;

/// The dots of a design: kept with it, counted in its plan, shown on its pages.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaidDesignTest {

  private static final String NAME = "Lou Layout";

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");
  private final ShortWays ways = new ShortWays(dana);

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void a_drawing_is_kept_with_its_layout_and_a_redrawing_replaces_it() {
    drawn();
    var first = layout();
    assertThat(first.engineVersion()).isEqualTo(Layouter.VERSION);
    assertThat(first.seed()).isEqualTo(client().getLeastSignificantBits());
    assertThat(first.dots().values()).allSatisfy(dots -> assertThat(dots).isPositive());
    redraw("heightMm", "74");
    var second = layout();
    assertThat(second.layoutSha256()).isNotEqualTo(first.layoutSha256());
    assertThat(second.chartSha256()).isEqualTo(first.chartSha256());
    assertThat(second.seed()).isEqualTo(first.seed());
    assertThat(dana.text()).contains(number(second.dots()) + " dots when all is healed");
  }

  @Test
  void the_dots_on_record_are_laid_again_every_one() {
    drawn();
    var design = onRecord();
    var laid = studio.inside(() -> studio.part(DotLayouts.class).healed(design).orElseThrow());
    assertThat(laid.sha256()).isEqualTo(layout().layoutSha256());
    assertThat(laid.byZone()).isEqualTo(layout().dots());
  }

  @Test
  void a_signed_layout_stands_whoever_asks() {
    drawn();
    ways.signDesign(NAME);
    var id = onRecord().id();
    for (var sql :
        List.of(
            "UPDATE dot_layout SET lacking = 3 WHERE design_id = ?",
            "DELETE FROM dot_layout_zone WHERE design_id = ?",
            "UPDATE dot_layout_zone SET dots = dots + 1 WHERE design_id = ?",
            "INSERT INTO dot_layout_zone (design_id, zone, dots) VALUES (?, 'SCAR', 3)")) {
      assertThatThrownBy(() -> studio.inside(() -> studio.part(Database.class).change(sql, id)))
          .as(sql)
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageContaining("a signed design is never changed");
    }
    assertThat(ways.open("hairline-design").text()).doesNotContain("cannot be laid as they were");
  }

  @Test
  void a_design_that_is_laid_otherwise_than_it_was_says_so() {
    drawn();
    var id = onRecord().id();
    var sql = "UPDATE dot_layout SET layout_sha256 = repeat('0', 64) WHERE design_id = ?";
    studio.inside(() -> studio.part(Database.class).change(sql, id));
    ways.signDesign(NAME);
    assertThat(ways.open("hairline-design").text()).contains("cannot be laid as they were");
    assertThat(ways.open("hairline-design/1").text()).contains("cannot be laid as they were");
    assertThat(ways.open("plan").text()).contains("cannot be laid as they were");
  }

  @Test
  void an_unsigned_layout_follows_the_head_and_a_signed_one_is_laid_anew_as_the_next_version() {
    drawn();
    var average = layout();
    measure("60", "37.2", "37.4");
    var followed = layout();
    assertThat(followed.chartSha256()).isNotEqualTo(average.chartSha256());
    ways.signDesign(NAME);
    measure("57", "35.2", "35.4");
    assertThat(layout()).isEqualTo(followed);
    ways.open("hairline-design").form("/relays").send();
    assertThat(onRecord().number()).isEqualTo(2);
    assertThat(layout().chartSha256()).isNotEqualTo(followed.chartSha256());
    assertThat(ways.open("hairline-design/1").text()).contains(number(followed.dots()));
  }

  @Test
  void the_plan_sets_every_dot_that_was_laid_and_no_other() {
    drawn();
    var plan = studio.inside(() -> studio.part(Plans.class).of(client()).orElseThrow());
    var planned = studio.inside(() -> studio.part(Plans.class).dots(client()).orElseThrow());
    assertThat(byZone(plan)).isEqualTo(planned.laid().byZone());
    assertThat(plan.totalDots()).isEqualTo(planned.laid().size());
    assertThat(planned.sessions().dots(0)).isZero();
    for (int sitting = 1; sitting <= plan.sessions().size(); sitting++) {
      var dots = plan.sessions().get(sitting - 1).dots();
      for (var zone : dots.keySet()) {
        assertThat(planned.sessions().dots(sitting, zone)).isEqualTo(dots.get(zone));
      }
    }
    double byArea =
        onRecord().zones().stream().mapToDouble(zone -> zone.cm2() * zone.dotsPerCm2()).sum() / 0.8;
    // an uneven line takes in a little more or less than the smooth one, client by client
    assertThat(plan.totalDots() / byArea).isBetween(0.96, 1.04);
    assertThat(ways.open("plan").text()).contains(grouped(plan.totalDots()));
  }

  @Test
  void the_quote_and_the_sessions_page_say_the_same_dots() {
    drawn();
    ways.signDesign(NAME);
    var plan = studio.inside(() -> studio.part(Plans.class).of(client()).orElseThrow());
    ways.open("plan").form("/quotes").send();
    assertThat(dana.text()).contains(grouped(plan.totalDots()));
  }

  @Test
  void a_wish_denser_than_dots_stay_apart_is_told_with_what_is_left_out() {
    drawn();
    redraw("dots-TOP", "260");
    assertThat(dana.text()).contains("dots are left out", "they would run together");
    assertThat(ways.open("plan").text()).contains("dots are left out");
    var plan = studio.inside(() -> studio.part(Plans.class).of(client()).orElseThrow());
    var dots = studio.inside(() -> studio.part(Plans.class).dots(client()).orElseThrow());
    assertThat(plan.totalDots()).isEqualTo(dots.laid().size());
    assertThat(dots.laid().lacking()).isGreaterThan(1000);
  }

  @Test
  void more_dots_than_a_head_is_laid_with_are_refused_at_the_field() {
    drawn();
    var form = ways.open("hairline-design").form("/hairline-design");
    form.set("traced-TOP", "580").set("dots-TOP", "310").set("traced-CROWN", "90");
    form.set("dots-CROWN", "310").set("note", "kept as typed").send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.page().select("#dots-TOP-error").text()).contains("200,000 at most");
    assertThat(dana.form("/hairline-design").value("note")).isEqualTo("kept as typed");
  }

  @Test
  void the_pictures_of_dots_are_the_clients_own_and_asked_for_once() {
    drawn();
    for (var address : List.of("/hairline-design/1/dots/top.svg", "/plan/dots/top.svg")) {
      HttpResponse<String> first = dana.fetch(ways.client() + address);
      assertThat(first.statusCode()).as(address).isEqualTo(200);
      assertThat(first.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("image/svg+xml");
      assertThat(first.headers().firstValue("Cache-Control").orElseThrow())
          .contains("private", "no-cache");
      assertThat(first.body()).startsWith("<svg").contains("<path id=\"s1\"").endsWith("</svg>");
      var tag = first.headers().firstValue("ETag").orElseThrow();
      assertThat(dana.fetch(ways.client() + address, "If-None-Match", tag).statusCode())
          .isEqualTo(304);
    }
    assertThat(dana.fetch(ways.client() + "/hairline-design/9/dots/top.svg").statusCode())
        .isEqualTo(404);
    assertThat(dana.fetch(ways.client() + "/plan/dots/below.svg").statusCode()).isEqualTo(404);
    assertThat(dana.visit(ways.client() + "/plan").body()).contains("/plan/stencil.pdf");
    assertThat(dana.fetch(ways.client() + "/plan/stencil.pdf").body()).startsWith("%PDF-");
  }

  private void drawn() {
    ways.takeIn(NAME).consult().consent(NAME).draw();
    assertThat(dana.status()).isEqualTo(200);
  }

  private void redraw(String field, String typed) {
    ways.open("hairline-design").form("/hairline-design").set(field, typed).send();
    assertThat(dana.status()).isEqualTo(200);
  }

  private void measure(String around, String earToEar, String frontToBack) {
    ways.open("consultation/head")
        .form("/head")
        .set("CIRCUMFERENCE-1", around)
        .set("EAR_TO_EAR-1", earToEar)
        .set("NASION_TO_INION-1", frontToBack)
        .set("hair", "SHAVED")
        .send();
    assertThat(dana.status()).isEqualTo(200);
  }

  private static String number(Map<Zone, Integer> dots) {
    return grouped(dots.values().stream().mapToInt(Integer::intValue).sum());
  }

  private static String grouped(int number) {
    return String.format(java.util.Locale.UK, "%,d", number);
  }

  private static Map<Zone, Integer> byZone(TreatmentPlan plan) {
    var byZone = new EnumMap<Zone, Integer>(Zone.class);
    plan.sessions().forEach(one -> one.dots().forEach((z, n) -> byZone.merge(z, n, Integer::sum)));
    return byZone;
  }

  private UUID client() {
    return UUID.fromString(ways.client().substring(ways.client().lastIndexOf('/') + 1));
  }

  private HairlineDesign onRecord() {
    return studio.inside(() -> studio.part(HairlineDesigns.class).latest(client()).orElseThrow());
  }

  private LayoutRecord layout() {
    return onRecord().layout().orElseThrow();
  }
}
