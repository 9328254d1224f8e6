package stipple.studio.treatment.patchtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import stipple.studio.RunningStudio;
import stipple.studio.Visitor;

/// One client's way from the shelf over the mix to the gate of the patch test, page by page.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FromMixToGateTest {

  private static final String PATCH_TEST = "Patch test";

  private final RunningStudio studio = RunningStudio.withCast();
  private Visitor dana = studio.signedIn("dana@example.com");
  private String lot = "";
  private String client = "";

  @BeforeAll
  void receive_a_lot_and_find_the_client() {
    dana.visit("/stock/new?kind=PIGMENT");
    dana.form("/stock")
        .set("brand", "Walker")
        .set("product", "Scalp")
        .set("lotNumber", "W-1")
        .set("expiresOn", "2027-06-30")
        .set("receivedOn", "2026-11-20")
        .set("quantity", "10,5")
        .send();
    lot = dana.follow("Walker Scalp").path().replace("/stock/", "");
    client = dana.visit("/clients?search=Anouk").follow("Anouk").path();
  }

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  @Order(1)
  void the_same_label_is_received_once() {
    dana.visit("/stock/new?kind=PIGMENT");
    dana.form("/stock")
        .set("brand", "Walker")
        .set("product", "Scalp")
        .set("lotNumber", "W-1")
        .set("expiresOn", "2027-06-30")
        .set("quantity", "5")
        .send();
    assertThat(dana.status()).isEqualTo(409);
    assertThat(dana.errors()).hasSize(1);
    assertThat(dana.form("/stock").value("brand")).isEqualTo("Walker");
  }

  @Test
  @Order(2)
  void the_front_desk_neither_mixes_nor_reads() {
    var noor = studio.signedIn("noor@example.com");
    assertThat(noor.visit("/stock").status()).isEqualTo(403);
    assertThat(noor.visit(client + "/pigment-mixing").status()).isEqualTo(403);
    assertThat(noor.visit(client + "/patch-test").status()).isEqualTo(403);
  }

  @Test
  @Order(3)
  void a_mix_takes_its_pigment_out_of_the_lot_and_never_more_than_is_there() {
    mix("20");
    assertThat(dana.status()).isEqualTo(409);
    assertThat(dana.form("/mixes").value("waterMl")).isEqualTo("20");
    mix("0.5");
    assertThat(dana.text()).contains("40:1");
    assertThat(dana.visit("/stock/" + lot).text()).contains("of 10.5 ml", "-0.5 ml", "Anouk");
  }

  @Test
  @Order(4)
  void two_spots_need_two_places_and_no_future() {
    dana.visit(client + "/patch-test/new");
    dana.form("/patch-test").set("place1", "").set("placedTime", "23:59").send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(dana.errors()).hasSize(2);
  }

  @Test
  @Order(5)
  void the_gate_opens_by_a_calm_reading_after_the_wait() {
    dana.visit(client + "/patch-test/new");
    dana.form("/patch-test").send();
    assertThat(dana.step(PATCH_TEST)).isEqualTo("in-hand");
    later(Duration.ofHours(47));
    read("48", "CALM");
    assertThat(dana.status()).isEqualTo(409);
    later(Duration.ofHours(1));
    read("48", "CALM");
    assertThat(dana.step(PATCH_TEST)).isEqualTo("done");
  }

  @Test
  @Order(6)
  void a_reaction_closes_it_and_only_the_owner_may_pass_it_by_word() {
    dana.visit(client + "/patch-test");
    dana.form("/readings")
        .set("readOut", "BETWEEN")
        .set("result", "REACTION")
        .add("signs", "ITCH")
        .add("reacted", lot)
        .send();
    assertThat(dana.step(PATCH_TEST)).isEqualTo("blocked");
    var rui = studio.signedIn("rui@example.com").visit(client + "/patch-test");
    assertThat(rui.offersForm("/overrides")).isFalse();
    rui.form("/voiding").set("voidReason", "surely nothing").send();
    assertThat(rui.status()).isEqualTo(409);
    dana.form("/overrides").set("overrideReason", "A doctor looked at it and agreed").send();
    assertThat(dana.step(PATCH_TEST)).isEqualTo("done");
  }

  @Test
  @Order(7)
  void a_recall_stops_the_mix_and_names_every_client_whatever_the_owner_said() {
    dana.visit("/stock/" + lot);
    var stale = dana.form("/corrections").set("left", "3").set("whyCorrected", "spilt");
    dana.form("/recall")
        .set("whyRecalled", "letter of the maker")
        .set("surelyRecalled", "yes")
        .send();
    assertThat(dana.text()).contains("Recalled", "Anouk");
    assertThat(stale.send().status()).isEqualTo(409);
    assertThat(dana.visit(client + "/patch-test").step(PATCH_TEST)).isEqualTo("blocked");
    assertThat(dana.step("Pigment mixing")).isEqualTo("blocked");
  }

  private void mix(String ml) {
    dana.visit(client + "/pigment-mixing/new");
    dana.form("/mixes")
        .set("name", "Light")
        .set("lot1", lot)
        .set("ml1", ml)
        .set("waterMl", "20")
        .send();
  }

  private void read(String readOut, String result) {
    dana.visit(client + "/patch-test");
    dana.form("/readings").set("readOut", readOut).set("result", result).send();
  }

  // A sign-in ends after a while without work.
  private void later(Duration time) {
    studio.clock.pass(time);
    dana = studio.signedIn("dana@example.com");
  }
}
