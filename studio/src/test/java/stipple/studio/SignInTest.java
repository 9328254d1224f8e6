package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The door, and the manners of every form, shown on the client's.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {

  private final RunningStudio studio = RunningStudio.withCast();

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void nobody_sees_a_page_before_signing_in() {
    var visitor = studio.visitor().visit("/clients");
    assertThat(visitor.path()).isEqualTo("/sign-in");
    visitor
        .form("/sign-in")
        .set("email", "dana@example.com")
        .set("password", "dots-before-dawn")
        .send();
    assertThat(visitor.heading()).isEqualTo("Clients");
  }

  @Test
  void a_wrong_password_and_an_unknown_name_are_answered_alike() {
    var visitor = studio.visitor().visit("/sign-in");
    visitor.form("/sign-in").set("email", "rui@example.com").set("password", "no").send();
    var known = visitor.text();
    visitor.form("/sign-in").set("email", "nobody@example.com").set("password", "no").send();
    assertThat(visitor.text()).isEqualTo(known).contains("E-mail or password is not right");
  }

  @Test
  void whoever_guesses_too_often_waits() {
    var visitor = studio.visitor();
    for (int guess = 0; guess < 11; guess++) {
      visitor.visit("/sign-in");
      visitor.form("/sign-in").set("email", "guessed@example.com").set("password", "no").send();
    }
    assertThat(visitor.text()).contains("Too many tries");
  }

  @Test
  void a_form_sent_after_the_session_ended_waits_behind_the_sign_in() {
    var visitor = studio.signedIn("dana@example.com").visit("/clients/new");
    var form = visitor.form("/clients").set("name", "Wilma Kept").set("bornOn", "1980-02-03");
    visitor.loseSession();
    form.send();
    assertThat(visitor.text()).contains("What you typed is kept");
    visitor
        .form("/sign-in")
        .set("email", "dana@example.com")
        .set("password", "dots-before-dawn")
        .send();
    assertThat(visitor.heading()).isEqualTo("Your form was kept");
    visitor.form("/clients").send();
    assertThat(visitor.text()).contains("Wilma Kept was taken in");
  }

  @Test
  void a_form_sent_twice_counts_once() {
    var visitor = studio.signedIn("dana@example.com").visit("/clients/new");
    var form = visitor.form("/clients").set("name", "Otto Twice").set("bornOn", "1980-02-03");
    form.send();
    form.send();
    assertThat(visitor.text()).contains("nothing was done twice");
    assertThat(visitor.visit("/clients?search=Otto+Twice").text()).contains("1 of");
  }

  @Test
  void what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost() {
    var visitor = studio.signedIn("dana@example.com").visit("/clients/new");
    visitor
        .form("/clients")
        .set("name", "x".repeat(121))
        .set("bornOn", "tomorrow")
        .set("email", "not an address")
        .set("note", "wants a soft line")
        .send();
    assertThat(visitor.status()).isEqualTo(422);
    assertThat(visitor.errors())
        .containsExactly(
            "At most 120 characters; these are 121.",
            "Type a date as year-month-day, such as 2026-11-24.",
            "Type an address such as name@example.com.");
    assertThat(visitor.page().select("#note").text()).isEqualTo("wants a soft line");
  }

  @Test
  void two_who_change_the_same_client_are_both_kept() {
    var dana = studio.signedIn("dana@example.com").visit("/clients?search=Idris").follow("Idris");
    var details = dana.path() + "/details";
    var rui = studio.signedIn("rui@example.com").visit(details);
    dana.visit(details);
    dana.form("/details").set("phone", "020 7946 0999").send();
    rui.form("/details").set("address", "2 New Street").send();
    assertThat(rui.status()).isEqualTo(409);
    assertThat(rui.text())
        .contains("Somebody else saved this")
        .contains("Saved meanwhile: 020 7946 0999");
    assertThat(rui.page().select("#address").text()).isEqualTo("2 New Street");
    rui.form("/details").send();
    assertThat(rui.status()).isEqualTo(200);
  }

  @Test
  void an_address_that_is_not_here_says_so_kindly() {
    var visitor = studio.signedIn("dana@example.com");
    assertThat(visitor.visit("/clients/00000000-0000-7000-8000-000000000000").status())
        .isEqualTo(404);
    assertThat(visitor.heading()).isEqualTo("Not here");
    assertThat(visitor.visit("/clients/not-an-id").status()).isEqualTo(404);
    assertThat(visitor.visit("/nowhere").status()).isEqualTo(404);
  }

  @Test
  void the_front_desk_does_not_enter_the_owners_rooms() {
    var noor = studio.signedIn("noor@example.com");
    assertThat(noor.visit("/settings").status()).isEqualTo(403);
    assertThat(noor.heading()).isEqualTo("Not for this sign-in");
  }
}
