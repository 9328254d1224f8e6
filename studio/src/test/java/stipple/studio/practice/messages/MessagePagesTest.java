package stipple.studio.practice.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stipple.studio.OtherStudio;
import stipple.studio.RunningStudio;
import stipple.studio.Visitor;

/// The outbox as the front desk sees it, in a studio without a mail server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagePagesTest {

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor noor = studio.signedIn("noor@example.com");

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void without_a_mail_server_mails_wait_can_be_read_and_the_page_says_why() {
    noor.visit("/booking").follow("Messages");
    assertThat(noor.text()).contains("Nothing is sent", "No mail server is set", "Confirmation");
    open("Leo");
    assertThat(noor.page().select("pre").text()).contains("Hello Leo", "Where: Studio Quill");
    assertThat(studio.inside(() -> studio.part(Postman.class).goRound())).isZero();
  }

  @Test
  void a_mail_is_held_back_and_sent_again_with_a_trace() {
    noor.visit("/messages");
    open("Mara");
    noor.form("/holding-back").send();
    assertThat(noor.text()).contains("held back by hand");
    assertThat(noor.offersForm("/holding-back")).isFalse();
    noor.form("/sendings").send();
    assertThat(noor.text()).contains("waiting");
    noor.visit("/clients?search=Mara").follow("Mara");
    assertThat(noor.text()).contains("Mail held back", "Mail sent again");
  }

  @Test
  void a_mail_that_is_being_sent_is_not_held_back() {
    noor.visit("/messages");
    open("Anouk");
    var hold = noor.form("/holding-back");
    var claimed = studio.inside(() -> studio.part(MailQueue.class).claim());
    assertThat(claimed).isNotEmpty();
    assertThat(hold.send().status()).isEqualTo(409);
    assertThat(noor.text()).contains("being sent right now");
    studio.clock.pass(MailQueue.CLAIMED);
  }

  @Test
  void a_client_who_declines_is_not_written_to_until_they_accept() {
    noor.visit("/clients?search=Ravi").follow("Ravi").follow("Messages");
    noor.form("/declined").send();
    assertThat(noor.text()).contains("does not want to be written to");
    assertThat(noor.page().select("td .chip").eachText()).doesNotContain("waiting");
    noor.form("/accepted").send();
    assertThat(noor.text()).contains("May be written to", "Yes.");
  }

  @Test
  void only_the_owner_sets_what_is_written_and_within_bounds() {
    assertThat(noor.visit("/settings/messages").status()).isEqualTo(403);
    var dana = studio.signedIn("dana@example.com");
    dana.visit("/settings/messages");
    var stale = dana.form("/settings/messages").set("firstReminderDays", 3);
    dana.form("/settings/messages").set("firstReminderDays", 61).send();
    assertThat(dana.status()).isEqualTo(422);
    dana.visit("/settings/messages");
    dana.form("/settings/messages").set("firstReminderDays", 5).without("confirms").send();
    assertThat(dana.form("/settings/messages").value("firstReminderDays")).isEqualTo("5");
    assertThat(dana.form("/settings/messages").value("confirms")).isEmpty();
    assertThat(stale.send().status()).isEqualTo(409);
    dana.visit("/settings/messages");
    dana.form("/settings/messages").set("confirms", "yes").set("firstReminderDays", 7).send();
  }

  @Test
  void another_studio_sees_none_of_it() {
    noor.visit("/messages");
    open("Tomasz");
    var stranger = new OtherStudio(studio, "letters").visitor();
    assertThat(stranger.visit(noor.path()).status()).isEqualTo(404);
    assertThat(stranger.visit("/messages").text()).contains("Nothing here: waiting");
  }

  private void open(String client) {
    var row =
        noor.page().select("tbody tr").stream()
            .filter(one -> one.text().contains(client))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no mail to " + client));
    noor.visit(row.select("a").attr("href"));
  }
}
