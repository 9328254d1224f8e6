package stipple.studio.treatment.pigmentmixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stipple.studio.RunningStudio;
import stipple.studio.Visitor;
import stipple.studio.practice.colour.Optics;

/// Readings of skin and of healed mixes, page by page.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SkinMeasuringTest {

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");
  private String tomasz = "";

  @BeforeAll
  void find_a_client() {
    tomasz = client("Tomasz");
  }

  @AfterAll
  void close() {
    studio.close();
  }

  private String client(String name) {
    dana.visit("/clients?search=" + name).follow(name);
    return dana.path();
  }

  private Visitor.Filling bare() {
    return dana.visit(tomasz + "/pigment-mixing/skin")
        .form("/skin")
        .set("site", "crown")
        .set("instrument", "COLORIMETER");
  }

  @Test
  void without_a_reading_the_consultation_gives_a_wide_guess_and_a_reading_replaces_it() {
    var anouk = client("Anouk");
    dana.visit(anouk + "/pigment-mixing/skin");
    assertThat(dana.text()).contains("A wide guess from what was picked at the consultation");
    assertThat(latest(anouk).orElseThrow().isGuess()).isTrue();
    dana.form("/skin")
        .set("site", "behind the line")
        .set("instrument", "COLORIMETER")
        .set("labL", "62,1")
        .set("labA", "9.8")
        .set("labB", "16.4")
        .send();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.text()).contains("“behind the line” is kept", "62.1 / 9.8 / 16.4");
    var reading = latest(anouk).orElseThrow();
    assertThat(reading.isGuess()).isFalse();
    var optics = studio.part(Optics.class);
    var tone = reading.estimate(optics).tone();
    var back = optics.usual().lab(optics.skin().bare(tone));
    assertThat(back.l()).isCloseTo(62.1, within(0.5));
    dana.form("/voiding").set("voidReason", "wet skin").send();
    assertThat(dana.text()).contains("wet skin");
    assertThat(latest(anouk).orElseThrow().isGuess()).isTrue();
  }

  @Test
  void a_spectrum_and_an_angle_are_kept_too() {
    bare()
        .set("instrument", "SPECTROPHOTOMETER")
        .set(
            "spectrum",
            "16.6 19 22 25 27 30 31 32 31 30 30 30 30 33 37 40 44 48 50 52 54 55 56 "
                + "57 58 59 59 60 60 61 61")
        .set("inPercent", "yes")
        .send();
    assertThat(dana.text()).contains("whole spectrum");
    assertThat(latest(tomasz).orElseThrow().source()).isInstanceOf(SkinSource.OfColour.class);
    studio.clock.pass(Duration.ofMinutes(1));
    bare().set("ita", "-12").send();
    assertThat(dana.text()).contains("(likely)", "only its angle was measured");
    assertThat(latest(tomasz).orElseThrow().source()).isEqualTo(new SkinSource.OfAngle(-12));
  }

  @ParameterizedTest
  @CsvSource({
    "labL,120,Type a number from 0 to 100",
    "labL,99,No skin has this colour",
    "labB,-40,No skin has this colour",
    "labA,abc,Type a number",
    "ita,30,One of them is enough",
    "ita,95,Type a number from -90 to 90",
    "spectrum,0.1 0.2,clear either this or the three numbers",
    "site,'',Please fill this in",
    "instrument,'',Please fill this in",
    "takenOn,2999-01-01,"
  })
  void what_cannot_be_is_said_and_the_rest_stays(String field, String typed, String said) {
    bare()
        .set("labL", "60")
        .set("labA", "10")
        .set("labB", "16")
        .set("firstNm", "410")
        .set(field, typed)
        .send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(String.join(" ", dana.errors())).contains(said == null ? "" : said);
    assertThat(dana.form("/skin").value("firstNm")).isEqualTo("410");
    assertThat(dana.form("/skin").value(field)).isEqualTo(typed);
  }

  @Test
  void an_unusual_colour_is_kept_with_a_warning() {
    bare().set("labL", "60").set("labA", "22").set("labB", "20").send();
    assertThat(dana.text()).contains("is kept, but skin rarely has this colour", "unusual");
  }

  @Test
  void a_shaved_zone_is_a_target_if_enough_of_it_was_seen() {
    var form =
        dana.visit(tomasz + "/pigment-mixing/skin/shaved")
            .form("/shaved")
            .set("site", "nape")
            .set("instrument", "COLORIMETER")
            .set("labL", "47")
            .set("labA", "5")
            .set("labB", "9");
    form.set("acrossMm", "4").send();
    assertThat(dana.errors()).singleElement().asString().contains("At least 8 mm");
    dana.form("/shaved").set("acrossMm", "11,5").send();
    assertThat(dana.text()).contains("nape", "11.5 mm");
    assertThat(studio.inside(() -> studio.part(SkinReadings.class).shavedZones(id(tomasz))))
        .hasSize(2);
  }

  @Test
  void a_healed_mix_is_read_weeks_after() {
    dana.visit(tomasz + "/pigment-mixing");
    var mix =
        dana.page().select("main a[href*=/pigment-mixing/0]").eachAttr("href").stream()
            .findFirst()
            .orElseThrow();
    dana.visit(mix + "/healed")
        .form("/healed")
        .set("site", "crown")
        .set("instrument", "COLORIMETER")
        .set("treatedOn", dana.form("/healed").value("readOn"))
        .set("bareL", "60")
        .set("bareA", "10")
        .set("bareB", "16")
        .set("seenAs", "FIELD")
        .set("seenL", "52")
        .set("seenA", "6")
        .set("seenB", "11")
        .send();
    assertThat(dana.status()).isEqualTo(422);
    assertThat(String.join(" ", dana.errors()))
        .contains("Skin has not healed before 28 days", "A field needs the dots");
    var treated = dana.form("/healed").value("readOn");
    studio.clock.pass(Duration.ofDays(45));
    dana.form("/healed")
        .set("treatedOn", treated)
        .set("readOn", LocalDate.parse(treated).plusDays(45))
        .set("density", "85")
        .send();
    assertThat(dana.status()).isEqualTo(200);
    assertThat(dana.text()).contains("Kept: 45 days after", "85/cm², one pass", "a field of dots");
    var counting = studio.inside(() -> studio.part(HealedReadings.class).counting());
    assertThat(counting).singleElement().extracting(HealedReading::days).isEqualTo(45L);
    dana.form("/voiding").set("voidReason", "wrong client").send();
    assertThat(studio.inside(() -> studio.part(HealedReadings.class).counting())).isEmpty();
  }

  private Optional<SkinReading> latest(String client) {
    return studio.inside(() -> studio.part(SkinReadings.class).latestSkin(id(client)));
  }

  private static UUID id(String client) {
    return UUID.fromString(client.substring("/clients/".length()));
  }
}
