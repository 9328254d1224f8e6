package stipple.studio.practice.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stipple.studio.RunningStudio;
import stipple.studio.Visitor;

/// The pages on which an owner says when whom and what can be booked.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimetablePagesTest {

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void a_week_with_a_break_is_typed_a_line_a_day() {
    var form = practitioner("Rui").form("/timetable");
    assertThat(form.value("week1")).isEqualTo("09:00–13:00, 13:45–18:00");
    form.set("week1", "9:00-12:30; 13.15–18:00").set("week6", "").send();
    assertThat(dana.text()).contains("The timetable of Rui Sand is saved");
    assertThat(dana.form("/timetable").value("week1")).isEqualTo("09:00–12:30, 13:15–18:00");
    assertThat(form.set("formKey", java.util.UUID.randomUUID()).send().status()).isEqualTo(409);
    assertThat(dana.text()).contains("Somebody else saved this");
  }

  @Test
  void what_is_no_week_comes_back_with_what_is_wrong() {
    var form = practitioner("Dana").form("/timetable").set("hold", "OWN");
    form.set("week1", "nine to five").set("week2", "09:00–12:00, 11:00–13:00");
    form.set("week3", "09:03–12:00").set("week4", "12:00–09:00").set("week5", "25:00–26:00");
    for (var technique : Technique.values()) {
      form.without("can-" + technique);
    }
    assertThat(form.send().status()).isEqualTo(422);
    assertThat(dana.errors())
        .anyMatch(error -> error.contains("Type stretches"))
        .anyMatch(error -> error.contains("overlap"))
        .anyMatch(error -> error.contains("steps of 5"))
        .anyMatch(error -> error.contains("ends before"))
        .anyMatch(error -> error.contains("Tick one"));
    assertThat(dana.form("/timetable").value("week1")).isEqualTo("nine to five");
  }

  @Test
  void days_off_over_visits_ask_once_more_and_name_the_visits() {
    practitioner("Rui");
    var form = dana.form("/days-off").set("kind", "AWAY").set("firstDay", "2026-11-26");
    assertThat(form.send().status()).isEqualTo(409);
    assertThat(dana.text()).contains("Visits are booked for these days: 1", "Tomasz Reed, Session");
    assertThat(dana.page().select("details[open] a[href^=/booking/]")).hasSize(1);
    assertThat(dana.form("/days-off").send().status()).isEqualTo(409);
    dana.form("/days-off").set("confirmed", "1").send();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.page().select("table").text()).contains("26 Nov 2026", "Away");
    dana.form("/void").send();
    assertThat(dana.text()).contains("Removed. It stays on record");
    assertThat(dana.page().select("table").text()).doesNotContain("26 Nov 2026");
  }

  @Test
  void the_past_is_not_taken_off_nor_opened() {
    practitioner("Dana");
    dana.form("/days-off").set("kind", "HOLIDAY").set("firstDay", "2026-11-23").send();
    assertThat(dana.errors()).containsExactly("This day is over. Type today or a later one.");
    dana.form("/extra-openings")
        .set("extraDay", "2026-11-23")
        .set("extraOpens", "10:00")
        .set("extraCloses", "12:00")
        .send();
    assertThat(dana.errors()).containsExactly("This day is over. Type today or a later one.");
  }

  @Test
  void a_room_is_made_ready_between_visits() {
    dana.visit("/people/rooms").follow("South room");
    assertThat(dana.form("/timetable").value("turnover")).isEqualTo("10");
    dana.form("/timetable").set("turnover", "7").send();
    assertThat(dana.errors()).hasSize(1);
    dana.form("/timetable").set("turnover", "15").send();
    assertThat(dana.form("/timetable").value("turnover")).isEqualTo("15");
  }

  @Test
  void the_studio_has_holidays_and_opens_on_a_sunday() {
    dana.visit("/settings/closures");
    assertThat(dana.page().select("table").text()).contains("Holiday");
    dana.form("/extra-openings")
        .set("extraDay", "2026-12-06")
        .set("extraOpens", "10:00")
        .set("extraCloses", "14:00")
        .send();
    assertThat(dana.text()).contains("as well", "Sun 6 Dec 2026");
    dana.form("/days-off").set("kind", "CLOSED").set("firstDay", "2026-12-06").send();
    assertThat(dana.text()).contains("Days off added, from", "6 Dec 2026");
    dana.form("/extra-openings")
        .set("extraDay", "2026-12-06")
        .set("extraOpens", "15:00")
        .set("extraCloses", "16:00")
        .send();
    assertThat(dana.status()).isEqualTo(409);
    assertThat(dana.text()).contains("The studio is closed on", "Remove that day off first");
  }

  @Test
  void only_the_owner_enters() {
    practitioner("Rui");
    var address = dana.path();
    for (var email : new String[] {"rui@example.com", "noor@example.com"}) {
      var other = studio.signedIn(email);
      assertThat(other.visit(address).status()).isEqualTo(403);
      assertThat(other.visit("/settings/closures").status()).isEqualTo(403);
    }
    assertThat(person("Noor").page().select("a[href$=/timetable]")).isEmpty();
  }

  private Visitor practitioner(String name) {
    return person(name).follow("Timetable");
  }

  private Visitor person(String name) {
    var link = dana.visit("/people").page().select("main a:contains(" + name + ")");
    return dana.visit(link.attr("href"));
  }
}
