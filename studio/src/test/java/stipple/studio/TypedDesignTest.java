package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures typed into the form of a design: what cannot be is said at its field, all else is kept.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedDesignTest {

  private static final String ASYMMETRIC = "Left and right differ";

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");
  private final ShortWays ways = new ShortWays(dana);

  @BeforeAll
  void draw() {
    ways.takeIn("Tess Typed").consult().draw();
  }

  @AfterAll
  void close() {
    studio.close();
  }

  private Visitor.Filling form() {
    return ways.open("hairline-design").form("/hairline-design");
  }

  private Visitor.Filling withSpot() {
    return form()
        .set("spot-1-kind", "SCAR")
        .set("spot-1-clock", "6")
        .set("spot-1-fromCrownMm", "70")
        .set("spot-1-lengthMm", "40")
        .set("spot-1-widthMm", "5")
        .set("spot-1-heading", "LEVEL");
  }

  @ParameterizedTest
  @CsvSource({
    "heightMm,39,Type a number from 40 to 140.",
    "heightMm,141,Type a number from 40 to 140.",
    "heightMm,abc,Type a number",
    "heightMm,'',Please fill this in.",
    "cornerSideMm,200,Type a number from 25 to 80.",
    "recessionMm,-21,Type a number from -20 to 60.",
    "leftRecessionMm,61,Type a number from -20 to 60.",
    "frontBackMm,51,Type a number from -50 to 50.",
    "spot-1-fromCrownMm,195,There is no hair-bearing scalp",
    "spot-1-fromCrownMm,'',Please fill this in.",
    "spot-1-widthMm,41,The width is larger than the length.",
    "spot-1-lengthMm,9999999999,Type a number",
    "spot-1-clock,13,Type a number from 0 to 12.",
    "spot-1-heading,SIDEWAYS,Choose one of those offered.",
    "stage,NORWOOD_IX,Choose one of those offered.",
    "traced-TOP,5000,Type a number from 0 to 600",
    "hair-TOP,-1,Type a number from 0 to 310.",
    "dots-TOP,NaN,Type a number"
  })
  void what_cannot_be_is_said_at_its_field(String field, String typed, String said) {
    sent(withSpot().set(field, typed), field, typed, said);
  }

  @Test
  void a_form_that_leaves_nothing_to_work_is_said_at_the_stage() {
    sent(form().set("stage", "").without("wholeEdge"), "stage", "", "Nothing is to be worked.");
  }

  @Test
  void hair_everywhere_as_dense_as_wanted_is_said() {
    var form = form();
    for (var zone : new String[] {"HAIRLINE", "TOP", "CROWN", "SIDES", "SCAR"}) {
      form.set("hair-" + zone, "300");
    }
    sent(form, "hair-TOP", "300", "There is as much hair as dots are wanted");
  }

  @Test
  void more_than_a_scalp_in_all_is_said() {
    var form = form().set("traced-TOP", "600").set("traced-CROWN", "400");
    sent(form, "traced-HAIRLINE", "", "larger than a scalp");
  }

  // saved: refused with a note at the field and everything typed; while typing: drawn as it was
  private void sent(Visitor.Filling form, String field, String typed, String said) {
    form.set("note", "kept as typed").send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.page().select("[id='" + field + "-error']").text()).contains(said);
    var again = dana.form("/hairline-design");
    assertThat(again.value("note")).isEqualTo("kept as typed");
    for (var name : form.names()) {
      if (!isOffered(again, name, form.value(name))) {
        continue;
      }
      assertThat(again.value(name)).as(name).isEqualTo(form.value(name));
    }
    if (isOffered(again, field, typed)) {
      assertThat(again.value(field)).isEqualTo(typed);
    }
    form.to(ways.client() + "/hairline-design/preview").send();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.text()).contains("the drawing waits for it");
    assertThat(dana.page().select("#drawing svg.head-view")).isNotEmpty();
    assertThat(form().value("note")).isEmpty();
  }

  // a list cannot show what it does not offer
  private static boolean isOffered(Visitor.Filling form, String name, String value) {
    var offered = form.offered(name);
    return offered.isEmpty() || offered.contains(value);
  }

  @Test
  void a_left_side_of_its_own_is_advised_on_and_gone_when_it_is_cleared() {
    assertThat(form().value("leftRecessionMm")).isEmpty();
    assertThat(dana.text()).doesNotContain(ASYMMETRIC);
    var recession = Integer.parseInt(form().value("recessionMm"));
    form().set("leftRecessionMm", recession + 14).send();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.text()).contains(ASYMMETRIC);
    assertThat(form().value("leftRecessionMm")).isEqualTo(Integer.toString(recession + 14));
    form().set("leftRecessionMm", "").send();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.text()).doesNotContain(ASYMMETRIC);
    form().set("leftRecessionMm", "").set("leftCornerSideMm", "").send();
    assertThat(form().value("leftCornerSideMm")).isEmpty();
    assertThat(dana.text()).doesNotContain(ASYMMETRIC);
  }
}
