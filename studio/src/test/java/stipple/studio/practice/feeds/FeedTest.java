package stipple.studio.practice.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stipple.studio.OtherStudio;
import stipple.studio.RunningStudio;
import stipple.studio.Visitor;

/// A practitioner's diary in another calendar, by a secret link.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedTest {

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void a_calendar_reads_the_diary_without_signing_in_and_learns_nothing_of_health() {
    var feed = studio.visitor().fetch(make());
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
    assertThat(feed.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(feed.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(feed.body())
        .contains("BEGIN:VEVENT", "SUMMARY:Visit · North room", "BEGIN:VTIMEZONE")
        .doesNotContainIgnoringCase("patch")
        .doesNotContainIgnoringCase("session")
        .doesNotContainIgnoringCase("consultation")
        .doesNotContainIgnoringCase("@example.com");
    for (var name : new String[] {"Wren", "Ravi", "Mara", "Leo"}) {
      assertThat(feed.body()).doesNotContain(name);
    }
  }

  @Test
  void a_new_link_shuts_the_old_one_and_shutting_shuts_it_for_good() {
    var first = make();
    var second = make();
    assertThat(studio.visitor().fetch(first).statusCode()).isEqualTo(404);
    assertThat(studio.visitor().fetch(second).statusCode()).isEqualTo(200);
    dana.visit("/account/calendar").form("/revocation").send();
    var shut = studio.visitor().fetch(second);
    var wrong = studio.visitor().fetch("/feeds/no-such-link.ics");
    assertThat(shut.statusCode()).isEqualTo(404);
    assertThat(shut.body()).isEqualTo(wrong.body());
    assertThat(dana.visit("/account/calendar").text()).contains("No link is open");
  }

  @Test
  void the_link_is_shown_once() {
    make();
    assertThat(dana.visit("/account/calendar").page().select("#feed")).isEmpty();
  }

  @Test
  void the_studio_chooses_what_is_shown_of_a_client() {
    var feed = make();
    dana.visit("/settings/messages");
    dana.form("/settings/messages").set("clientShown", "INITIALS").send();
    assertThat(studio.visitor().fetch(feed).body()).containsPattern("SUMMARY:Visit · \\p{L}\\.");
    dana.visit("/settings/messages");
    dana.form("/settings/messages").set("clientShown", "NOTHING").send();
    assertThat(studio.visitor().fetch(feed).body()).contains("SUMMARY:Visit · North room");
  }

  @Test
  void who_has_left_or_does_not_practise_has_no_feed() {
    var rui = studio.signedIn("rui@example.com");
    rui.visit("/account/calendar").form("/account/calendar").send();
    var feed = path(rui.page().select("#feed").attr("value"));
    assertThat(studio.visitor().fetch(feed).statusCode()).isEqualTo(200);
    dana.visit("/people").follow("Rui").form("/leaving").send();
    assertThat(studio.visitor().fetch(feed).statusCode()).isEqualTo(404);
    var noor = studio.signedIn("noor@example.com").visit("/account/calendar");
    assertThat(noor.offersForm("/account/calendar")).isFalse();
  }

  @Test
  void a_client_gets_one_visit_or_all_as_a_file_from_who_is_signed_in() {
    dana.visit("/clients?search=Leo").follow("Leo");
    var all = dana.page().select("a[href$=visits.ics]").attr("href");
    var one = dana.page().select("th a[href^=/booking/]").attr("href") + ".ics";
    assertThat(dana.fetch(all).body()).contains("SUMMARY:Visit at Studio Quill", "LOCATION:");
    var file = dana.fetch(one);
    assertThat(file.body()).contains("BEGIN:VEVENT").doesNotContainIgnoringCase("session");
    assertThat(studio.visitor().fetch(all).statusCode()).isEqualTo(302);
    var stranger = new OtherStudio(studio, "feeds").visitor();
    assertThat(stranger.fetch(all).statusCode()).isEqualTo(404);
    assertThat(stranger.fetch(one).statusCode()).isEqualTo(404);
  }

  private String make() {
    dana.visit("/account/calendar").form("/account/calendar").send();
    return path(dana.page().select("#feed").attr("value"));
  }

  private static String path(String link) {
    return link.replaceAll("https?://[^/]+", "");
  }
}
