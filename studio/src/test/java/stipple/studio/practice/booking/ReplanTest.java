package stipple.studio.practice.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stipple.studio.RunningStudio;
import stipple.studio.Visitor;

/// A day on which somebody would wait, and the better order that is found for it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplanTest {

  private static final String FRIDAY = "2026-11-27";
  private static final String RE_PLAN = "/booking/day/" + FRIDAY + "/re-plan";

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");

  @AfterAll
  void close() {
    studio.close();
  }

  /// A session in far less time than it will take, and a consultation right after it.
  @BeforeAll
  void fill() {
    book("Leo", "SESSION", 2, "10:00", 60);
    book("Wren", "CONSULTATION", 1, "11:00", 60);
  }

  @Test
  void who_would_wait_is_told_and_a_better_order_is_found_beside_doing_nothing() {
    dana.visit("/booking?day=" + FRIDAY);
    assertThat(dana.page().select(".block[data-name^=Wren]").text())
        .contains("more than 10 min late");
    assertThat(dana.text()).contains("likely finished by");
    dana.follow("Look for a better order");
    assertThat(dana.text())
        .contains("If nothing is done", "Proposal", "What would change", "Leave the day");
    assertThat(dana.page().select(".replan dd").text()).contains("nobody", "1 client");
    var accepted = dana.form("/re-plan");
    accepted.send();
    assertThat(dana.text()).contains("moved");
    assertThat(dana.page().select(".block[data-name^=Wren]").text())
        .doesNotContain("more than 10 min late");
    accepted.set("formKey", java.util.UUID.randomUUID()).send();
    assertThat(dana.status()).as("the same proposal once more").isEqualTo(409);
  }

  @Test
  void a_day_without_visits_says_so_and_one_that_is_none_is_not_here() {
    assertThat(dana.visit("/booking/day/2027-02-02/re-plan").text()).contains("Nobody comes");
    assertThat(dana.visit("/booking/day/soon/re-plan").status()).isEqualTo(404);
  }

  @Test
  void a_forged_move_is_not_read() {
    dana.visit("/today").bare(RE_PLAN).set("move", "x 1 2 y").send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.text()).contains("nothing to move");
  }

  private void book(String name, String kind, int session, String time, int minutes) {
    var client =
        dana.visit("/clients").page().select("main a[href^=/clients/0]").stream()
            .filter(link -> link.text().startsWith(name))
            .findFirst()
            .orElseThrow()
            .attr("href")
            .substring("/clients/".length());
    dana.visit("/booking/new?client=" + client + "&kind=" + kind + "&minutes=" + minutes);
    dana.form("/booking")
        .set("session", session)
        .set("day", FRIDAY)
        .set("time", time)
        .choose("practitioner", "Dana")
        .choose("room", "North")
        .send();
    assertThat(dana.text()).contains("Booked: " + name);
  }
}
