package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The same shelf under the law of another country.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PigmentLawTest {

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void a_studio_in_the_union_is_stopped_by_a_banned_blue_and_by_a_limit() {
    moveTo("DE");
    assertThat(dana.visit("/stock").page().select("tr:contains(IM-0033)").text()).contains("stop");
    assertThat(dana.text()).contains("One lot is stopped by a rule");
    dana.follow("Midnight");
    assertThat(dana.text()).contains("Must not be used").contains("CI 74160, phthalocyanine blue");
    assertThat(dana.text())
        .contains("[Reach75]")
        .contains("Judged by the rule table of 22 Nov 2026");
    dana.visit("/stock").follow("Sienna");
    assertThat(dana.text()).contains("1.8 mg/kg were measured; the limit is 0.5 mg/kg");
    var ways = new ShortWays(dana).takeIn("Uta Union").consult();
    var lots = ways.open("pigment-mixing/new").page().select("#lot1").text();
    assertThat(lots).contains("Ash").doesNotContain("Midnight").doesNotContain("Sienna");
    assertThat(dana.text()).contains("what stands on the label");
  }

  @Test
  void a_studio_in_the_states_hears_of_its_own_duties() {
    moveTo("US");
    dana.visit("/stock").follow("Midnight");
    assertThat(dana.text()).contains("15 business days").contains("still to be confirmed");
    assertThat(dana.text()).doesNotContain("Must not be used");
  }

  @Test
  void elsewhere_the_page_says_that_no_table_is_kept() {
    moveTo("GB");
    dana.visit("/stock").follow("Midnight");
    assertThat(dana.text()).contains("No table of rules is kept").doesNotContain("[Reach75]");
  }

  private void moveTo(String country) {
    dana.visit("/settings").form("/settings").set("country", country).send();
    assertThat(dana.status()).isEqualTo(200);
  }
}
