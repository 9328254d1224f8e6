package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stipple.studio.treatment.hairlinedesign.HairlineDesign;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;

/// A design and the head under it: what follows a measuring, and what stands until it is signed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasuredDesignTest {

  private static final String NAME = "Ivo Measure";
  private static final String LARGE_HEAD = "60";

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");
  private final ShortWays ways = new ShortWays(dana);

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void before_any_tape_the_drawing_stands_on_an_average_head_and_says_so() {
    drawn();
    assertThat(dana.text()).contains("these areas stand on a head of average size", "average head");
    assertThat(onRecord().figures().headMeasurementId()).isEmpty();
  }

  @Test
  void what_nobody_signed_follows_the_head_and_keeps_its_places() {
    drawn();
    var before = onRecord();
    measure(LARGE_HEAD, "37.2", "37.4");
    var after = onRecord();
    assertThat(after.number()).isEqualTo(1);
    assertThat(after.drawing()).isEqualTo(before.drawing());
    assertThat(after.figures().headMeasurementId()).isPresent();
    assertThat(after.figures().totalCm2()).isGreaterThan(before.figures().totalCm2() * 1.05);
    assertThat(after.heightMm()).isGreaterThan(before.heightMm());
    assertThat(after.contentSha256()).isNotEqualTo(before.contentSha256());
    assertThat(ways.open("hairline-design").text())
        .contains("measured head")
        .doesNotContain("head of average size", "The head was measured since");
    assertThat(dana.form("/hairline-design").value("heightMm"))
        .isEqualTo(Integer.toString(after.heightMm()));
  }

  @Test
  void what_is_signed_stands_until_it_is_laid_on_the_new_head_and_signed_again() {
    drawn();
    ways.signDesign(NAME);
    var signed = onRecord();
    long cm2 = cm2OnPlan();
    measure(LARGE_HEAD, "37.2", "37.4");
    assertThat(onRecord()).isEqualTo(signed);
    assertThat(cm2OnPlan()).isEqualTo(cm2);

    var notice = ways.open("hairline-design").page().select(".notice--wait").text();
    assertThat(notice).contains("The head was measured since", whole(signed));
    assertThat(dana.step("Hairline design")).isEqualTo("done");
    dana.form("/relays").send();
    assertThat(dana.text()).contains("Laid on the measured head as version 2");
    var relaid = onRecord();
    assertThat(notice).contains(whole(relaid));
    assertThat(relaid.number()).isEqualTo(2);
    assertThat(relaid.isSigned()).isFalse();
    assertThat(relaid.drawing()).isEqualTo(signed.drawing());
    assertThat(dana.step("Hairline design")).isNotEqualTo("done");
    ShortWays.refused(dana.bare(ways.client() + "/plan/quotes"));

    assertThat(cm2OnPlan()).isEqualTo(Math.round(relaid.figures().totalCm2())).isNotEqualTo(cm2);
    ways.signDesign(NAME);
    assertThat(dana.step("Hairline design")).isEqualTo("done");
    assertThat(ways.open("hairline-design").offersForm("/relays")).isFalse();
    assertThat(dana.visit(ways.client() + "/hairline-design/1").text()).contains(whole(signed));
  }

  @Test
  void a_relay_that_comes_late_is_refused_and_says_so() {
    drawn();
    ways.signDesign(NAME);
    measure(LARGE_HEAD, "37.2", "37.4");
    var rui = studio.signedIn("rui@example.com").visit(ways.client() + "/hairline-design");
    var late = rui.form("/relays");
    ways.open("hairline-design").form("/hairline-design").set("heightMm", 66).send();
    assertThat(late.send().status()).isEqualTo(409);
    assertThat(rui.text()).contains("Somebody else saved this");
    assertThat(onRecord().number()).isEqualTo(2);
    assertThat(onRecord().heightMm()).isEqualTo(66);
  }

  @Test
  void a_relay_sent_twice_counts_once_and_one_of_nothing_seen_is_refused() {
    drawn();
    ways.signDesign(NAME);
    measure(LARGE_HEAD, "37.2", "37.4");
    var form = ways.open("hairline-design").form("/relays");
    form.send();
    assertThat(form.send().text()).contains("nothing was done twice");
    assertThat(onRecord().number()).isEqualTo(2);
    var relays = ways.client() + "/hairline-design/relays";
    assertThat(dana.bare(relays).send().status()).isEqualTo(422);
    assertThat(dana.bare(relays).set("number", 1).send().status()).isEqualTo(409);
  }

  @Test
  void whoever_may_not_treat_neither_draws_nor_lays_anew() {
    drawn();
    ways.signDesign(NAME);
    measure(LARGE_HEAD, "37.2", "37.4");
    var noor = studio.signedIn("noor@example.com");
    for (var door : new String[] {"", "/preview", "/relays", "/signatures"}) {
      noor.visit(ways.client());
      var path = ways.client() + "/hairline-design" + door;
      assertThat(noor.bare(path).set("number", 1).send().status()).as(path).isEqualTo(403);
    }
    assertThat(onRecord().number()).isEqualTo(1);
  }

  @Test
  void before_a_consultation_nothing_is_laid_on_any_head() {
    ways.takeIn("Una Early");
    measure(LARGE_HEAD, "37.2", "37.4");
    var relays = ways.client() + "/hairline-design/relays";
    assertThat(dana.bare(relays).set("number", 0).send().status()).isEqualTo(404);
  }

  private void drawn() {
    ways.takeIn(NAME).consult().consent(NAME).draw();
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

  private long cm2OnPlan() {
    var answer =
        ways.open("plan").page().select(".answer:contains(cm²) .answer__figure").stream()
            .filter(figure -> figure.text().contains("cm²"))
            .findFirst()
            .orElseThrow();
    return Long.parseLong(answer.text().replaceAll("[^0-9]", ""));
  }

  private static String whole(HairlineDesign design) {
    return Long.toString(Math.round(design.figures().totalCm2()));
  }

  private HairlineDesign onRecord() {
    var client = UUID.fromString(ways.client().substring(ways.client().lastIndexOf('/') + 1));
    return studio.inside(() -> studio.part(HairlineDesigns.class).latest(client).orElseThrow());
  }
}
