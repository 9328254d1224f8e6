package stipple.studio.practice.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stipple.studio.RunningStudio;
import stipple.studio.Visitor;

/// The calendar's pages: what they show, what they answer to a visit put elsewhere, and the way
/// back.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate THURSDAY = TODAY.plusDays(2);
  private static final int TEN = 11 * 60;

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");

  @AfterAll
  void close() {
    studio.close();
  }

  @BeforeEach
  void look() {
    dana.visit("/booking?day=" + THURSDAY);
  }

  @Test
  void a_day_has_a_column_for_everybody_and_the_visits_in_their_places() {
    assertThat(dana.page().select(".calendar__who h2").eachText())
        .containsExactly("Dana Quill", "Rui Sand");
    var tomasz = block("Tomasz");
    assertThat(tomasz.parents().select(".calendar__body").attr("data-name")).isEqualTo("Rui Sand");
    assertThat(tomasz.text()).contains("10:00", "12:50", "Session 1", "South room", "likely over");
    assertThat(tomasz.hasClass("h1") && tomasz.hasClass("to-h3")).isTrue();
  }

  @Test
  void a_week_by_room_has_every_day_and_room_and_says_who_works_there() {
    dana.visit("/booking?view=week&by=room&day=" + THURSDAY);
    assertThat(dana.heading()).isEqualTo("Week of 23 Nov 2026");
    assertThat(dana.page().select(".calendar__day")).hasSize(7);
    assertThat(dana.page().select(".calendar__body[data-resource]")).hasSize(12);
    assertThat(block("Tomasz").text()).contains("Rui Sand").doesNotContain("South room");
    assertThat(dana.page().select(".calendar__day--closed").text()).contains("Sun", "closed");
  }

  @Test
  void one_alone_can_be_looked_at() {
    dana.follow("Rui Sand");
    assertThat(dana.page().select(".calendar__who h2").eachText()).containsExactly("Rui Sand");
    assertThat(dana.page().select(".block[data-name^=Mara]")).isEmpty();
  }

  @Test
  void the_list_of_the_day_says_the_same_where_there_is_no_room_for_a_calendar() {
    assertThat(dana.page().select(".board--lists .visit__who a").eachText())
        .contains("Tomasz Reed", "Mara Lindqvist");
  }

  @Test
  void a_place_that_is_free_is_answered_with_a_form_and_nothing_is_moved() {
    put("Tomasz", THURSDAY, TEN + 300, 170).send();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.text())
        .contains("Nothing stands against it", "10:00 to 12:50", "15:00 to 17:50");
    assertThat(dana.offersForm("/moves")).isTrue();
    look();
    assertThat(block("Tomasz").text()).contains("10:00");
  }

  @Test
  void a_place_that_is_taken_says_by_whom_and_offers_times_nearby() {
    put("Mara", THURSDAY, TEN, 30).set("practitioner", with("Tomasz", "practitioner")).send();
    assertThat(dana.text()).contains("cannot go there", "Rui Sand is taken from 10:00 to 12:50");
    assertThat(dana.page().select("button[name=pick]")).isNotEmpty();
    assertThat(dana.page().select("button[data-first]")).isEmpty();
  }

  @Test
  void outside_the_hours_and_in_the_past_are_explained() {
    put("Tomasz", THURSDAY, 18 * 60 + 30, 170).send();
    assertThat(dana.text()).contains("cannot go there", "13:45 to 18:00");
    look();
    put("Tomasz", TODAY.minusDays(1), TEN, 170).send();
    assertThat(dana.text()).contains("This time has passed");
  }

  @Test
  void what_cannot_be_read_and_what_was_changed_meanwhile_is_said() {
    put("Tomasz", THURSDAY, TEN, 170).set("minute", "soon").send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.text()).contains("could not be read");
    look();
    put("Tomasz", THURSDAY, TEN, 170).set("version", 77).send();
    assertThat(dana.text()).contains("changed in the meantime");
  }

  @Test
  void after_a_move_the_way_back_is_offered_until_something_else_changes() {
    var home = "/booking?view=week&day=" + THURSDAY;
    dana.visit(home);
    put("Mara", THURSDAY, TEN + 60, 20).set("view", "week").send();
    dana.form("/moves").send();
    assertThat(dana.path()).startsWith("/booking?day=" + THURSDAY + "&view=week&moved=");
    assertThat(dana.text())
        .contains("Moved: Mara Lindqvist", "stood at Thu 26 Nov 2026, 09:00, 15");
    var offered = dana.path();
    dana.form("/moves").send();
    assertThat(dana.path()).isEqualTo("/booking?day=" + THURSDAY + "&view=week");
    assertThat(block("Mara").text()).contains("Mara").doesNotContain("11:00");
    assertThat(dana.visit(offered).page().select(".undo")).isEmpty();
  }

  @Test
  void a_day_of_another_length_is_drawn_and_said() {
    dana.visit("/booking?view=week&day=2027-03-28");
    assertThat(dana.text()).contains("clocks change");
    assertThat(dana.visit("/booking?day=2027-10-31").status()).isEqualTo(200);
  }

  @Test
  void an_address_that_makes_no_sense_shows_today() {
    dana.visit("/booking?view=year&by=moon&only=nobody&day=soon&moved=x&version=1&was-at=99:99");
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.heading()).isEqualTo("Tue 24 Nov 2026");
  }

  @Test
  void the_visit_of_another_studio_is_not_here() {
    dana.bare("/booking/00000000-0000-7000-8000-000000000000/place-check").send();
    assertThat(dana.status()).isEqualTo(404);
  }

  private org.jsoup.nodes.Element block(String name) {
    var blocks = dana.page().select(".block[data-name^=" + name + "]");
    assertThat(blocks).as("the visit of " + name).isNotEmpty();
    return blocks.getFirst();
  }

  private String with(String name, String what) {
    return block(name).attr("data-" + what);
  }

  /// What the calendar asks when a visit is put somewhere; it stays with its people and its room.
  private Visitor.Filling put(String name, LocalDate day, int minute, int minutes) {
    var block = block(name);
    return dana.bare("/booking/" + block.attr("data-visit") + "/place-check")
        .set("_csrf", dana.page().select("visit-calendar").attr("data-csrf"))
        .set("version", block.attr("data-version"))
        .set("practitioner", block.attr("data-practitioner"))
        .set("room", block.attr("data-room"))
        .set("day", day)
        .set("minute", minute)
        .set("minutes", minutes);
  }
}
