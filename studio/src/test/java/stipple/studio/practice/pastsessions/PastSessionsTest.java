package stipple.studio.practice.pastsessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import stipple.duration.Factors;
import stipple.duration.SessionAsk;
import stipple.duration.SessionWork;
import stipple.duration.Technique;
import stipple.duration.past.PastFile;
import stipple.duration.past.PastSession;
import stipple.scalp.Zone;
import stipple.studio.RunningStudio;
import stipple.studio.Visitor;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.StudioScope;
import stipple.studio.practice.people.People;
import stipple.studio.practice.sessionlog.LoggedSession;
import stipple.studio.practice.sessionlog.SessionLogs;

/// One file of past sessions: sent, looked at, taken over, sent again, taken back.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PastSessionsTest {

  private static final String AT = "/insights/past-sessions";
  private static final String HEAD =
      "session_id,client_key,practitioner,date,session_no,total_min,zone,dots,active_min,breaks_n,"
          + "pain,mood\n";
  private static final String FILE =
      HEAD
          + """
          a1,c1,Dana Quill,2025-01-07,1,200.5,hairline,1500,21,2,5,x
          a1,c1,Dana Quill,2025-01-07,1,200.5,top,7000,88,2,5,x
          a2,c1,Somebody Else,2025-01-21,2,170,top,6000,80,,4,x
          a2,c1,Somebody Else,2025-01-21,2,170,top,6000,80,,4,x
          odd,c2,=Dana,2025-02-01,1,540,top,200,,,,x
          late,c3,Somebody Else,2026-11-20,1,190,crown,7000,95,,,x
          bad,c4,Somebody Else,31.12.2025,1,190,crown,7000,95,,,x
          """;

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");
  private String before = "";

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  @Order(1)
  void the_front_desk_has_no_part_in_it() {
    var noor = studio.signedIn("noor@example.com");
    assertThat(noor.visit(AT).status()).isEqualTo(403);
    assertThat(noor.visit("/insights/session-log.csv").status()).isEqualTo(403);
  }

  @Test
  @Order(2)
  void what_is_no_file_of_past_sessions_is_told_with_what_to_do() {
    refused(new byte[0], "nothing in this file");
    refused("\uFEFF \n".getBytes(StandardCharsets.UTF_8), "nothing in this file");
    refused(new byte[] {'P', 'K', 3, 4, 0}, "workbook");
    refused(new byte[] {1, 0, 2}, "no text");
    refused("session_id,Zoë".getBytes(StandardCharsets.ISO_8859_1), "not in UTF-8");
    refused("session_id".getBytes(StandardCharsets.UTF_16), "not in UTF-8");
    refused(
        "name,minutes\nx,3\n".getBytes(StandardCharsets.UTF_8), "These are missing: session_id");
    dana.visit(AT).form(AT).sendWith("other", "x.csv", new byte[0]);
    assertThat(dana.errors()).anyMatch(said -> said.contains("Choose a file first"));
  }

  @Test
  @Order(3)
  void a_file_that_is_too_large_is_told_with_what_to_do() {
    dana.visit(AT).form(AT).sendWith("file", "x.csv", new byte[33 * 1024 * 1024]);
    assertThat(dana.errors()).anyMatch(said -> said.contains("larger than 32 MB"));
    assertThat(dana.status()).isEqualTo(200);
  }

  @Test
  @Order(4)
  void the_file_to_fill_in_can_be_read_as_it_is() {
    send(dana.download(AT + "/template.csv"));
    assertThat(dana.text()).contains("Sessions to take over 3", "Held back 0", "Clients 2");
    assertThat(dana.text()).doesNotContain("Nothing was made of these columns");
    dana.form("/dropping").send();
    assertThat(dana.heading()).isEqualTo("Past sessions");
  }

  @Test
  @Order(5)
  void looking_at_a_file_tells_all_and_keeps_nothing_in_the_log() {
    before = forecast();
    int known = sessions().size();
    send(FILE.getBytes(StandardCharsets.UTF_8));
    assertThat(dana.text())
        .contains("Sessions to take over 4", "Known already 0", "Held back 1", "Left out 1")
        .contains("Lines 7", "Lines twice 1", "Clients 3", "columns: mood", "year-month-day");
    assertThat(dana.page().select("#faults tbody th").text()).isEqualTo("8");
    assertThat(dana.page().select("#held-back tbody th").text()).isEqualTo("odd");
    var faults = dana.fetch(dana.page().select("a[href$=faults.csv]").attr("href")).body();
    assertThat(faults).startsWith("line,column,what\r\n8,date,\"Write the day");
    assertThat(sessions()).hasSize(known);
    assertThat(forecast()).isEqualTo(before);
  }

  @Test
  @Order(6)
  void taken_over_it_counts_by_the_people_of_the_studio() {
    takeOver();
    assertThat(dana.text()).contains("taken over", "Sessions 4", "Held back 1");
    var past = past();
    assertThat(past)
        .extracting(one -> one.pastKey().orElseThrow())
        .containsExactly("a1", "a2", "odd", "late");
    assertThat(past)
        .extracting(one -> one.told().practitioner())
        .containsExactly(dana(), "Somebody Else", "=Dana", "Somebody Else");
    assertThat(past)
        .extracting(one -> one.told().client())
        .containsOnly("past:c1", "past:c2", "past:c3");
    assertThat(past)
        .extracting(LoggedSession::lastOfPlan)
        .containsExactly(false, true, true, false);
    assertThat(past.get(2).isHeldBack()).isTrue();
    assertThat(forecast()).isNotEqualTo(before);
  }

  @Test
  @Order(7)
  void the_same_file_and_the_same_sessions_do_not_come_in_twice() {
    dana.visit(AT).form(AT).sendWith("file", "x.csv", FILE.getBytes(StandardCharsets.UTF_8));
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.errors()).anyMatch(said -> said.contains("was taken over"));
    send(
        (FILE + "new,c9,Somebody Else,2025-03-01,1,190,crown,7000,95,,,x\n")
            .getBytes(StandardCharsets.UTF_8));
    assertThat(dana.text()).contains("Sessions to take over 1", "Known already 4");
    takeOver();
    assertThat(past()).hasSize(5);
    takeBack();
    assertThat(past()).hasSize(4);
  }

  @Test
  @Order(8)
  void what_is_handed_out_reads_back_as_the_same_sessions() {
    var log = dana.fetch("/insights/session-log.csv");
    assertThat(log.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(log.body()).contains("'=Dana", "Dana Quill").doesNotContain(",=Dana");
    var back = PastFile.read(log.body(), Integer.MAX_VALUE);
    assertThat(back.faults()).isEmpty();
    assertThat(back.unknown()).isEmpty();
    var again = new PastSource(Map.of());
    var mine = past().stream().map(LoggedSession::told).toList();
    assertThat(back.sessions()).hasSize(sessions().size());
    assertThat(back.sessions().stream().map(again::told).map(one -> one.told())).containsAll(mine);
    assertThat(back.sessions())
        .extracting(PastSession::client)
        .doesNotContainAnyElementsOf(clients());
  }

  @Test
  @Order(9)
  void nobody_else_sees_it() {
    var imports = studio.part(PastImports.class);
    assertThat(studio.inside(imports::all)).isNotEmpty();
    var other = new UUID(7, 7);
    assertThat(StudioScope.call(other, imports::all)).isEmpty();
    assertThat(StudioScope.call(other, () -> studio.part(SessionLogs.class).sessions())).isEmpty();
  }

  @Test
  @Order(10)
  void taken_back_the_forecast_is_the_same_to_the_last_bit() {
    takeBack();
    assertThat(past()).isEmpty();
    assertThat(forecast()).isEqualTo(before);
    send(FILE.getBytes(StandardCharsets.UTF_8));
    assertThat(dana.text()).contains("Sessions to take over 4");
  }

  @Test
  @Order(11)
  void what_was_under_way_when_the_program_ended_has_failed_and_can_be_tried_again() {
    var imports = studio.part(PastImports.class);
    var id = UUID.fromString(dana.path().substring(AT.length() + 1));
    var database = studio.part(Database.class);
    studio.inside(() ->
        database.change("UPDATE past_sessions_import SET state = 'TAKING_OVER' WHERE id = ?", id));
    dana.visit(AT + "/" + id);
    assertThat(dana.text()).contains("broke off");
    assertThat(past()).isEmpty();
    takeOver();
    assertThat(past()).hasSize(4);
    assertThat(studio.inside(() -> imports.get(id)).isTakenOver()).isTrue();
  }

  private void refused(byte[] bytes, String why) {
    dana.visit(AT).form(AT).sendWith("file", "past.csv", bytes);
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.errors()).anyMatch(said -> said.contains(why));
  }

  private void send(byte[] bytes) {
    studio.clock.pass(Duration.ofSeconds(1));
    dana.visit(AT).form(AT).sendWith("file", "past.csv", bytes);
    assertThat(dana.heading()).isEqualTo("past.csv");
  }

  private void takeOver() {
    dana.form("/taking-over").send();
    while (dana.text().contains("being taken over")) {
      Thread.onSpinWait();
      dana.visit(dana.path());
    }
  }

  private void takeBack() {
    dana.visit(AT);
    dana.visit(dana.page().select("tr:not(.voided) th a").attr("href"));
    dana.form("/undoing").send();
    assertThat(dana.heading()).isEqualTo("Past sessions");
  }

  private List<LoggedSession> sessions() {
    return studio.inside(() -> studio.part(SessionLogs.class).sessions());
  }

  // but for those that the demo studio has from before
  private List<LoggedSession> past() {
    return sessions().stream()
        .filter(one -> one.pastKey().filter(key -> !key.matches("[DR]\\d{3}")).isPresent())
        .toList();
  }

  private List<String> clients() {
    return sessions().stream().map(one -> one.told().client()).toList();
  }

  private String dana() {
    return studio.inside(() -> studio.part(People.class).all()).stream()
        .filter(person -> person.email().equals("dana@example.com"))
        .map(person -> person.id().toString())
        .findFirst()
        .orElseThrow();
  }

  // every bit of a forecast
  private String forecast() {
    var work =
        new SessionWork(
            2, Map.of(Zone.TOP, 6_000), Factors.usual(), Technique.SINGLE_POINT_SHAVED, true);
    var model = studio.inside(() -> studio.part(SessionLogs.class).learned()).model();
    var shown = new StringBuilder();
    for (var hand : List.of(dana(), "Somebody Else", "")) {
      shown.append(model.predict(SessionAsk.of(work, hand, "", 20_800)).estimate()).append('\n');
    }
    return shown.toString();
  }
}
