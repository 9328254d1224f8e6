package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// A walk through all pages in a real browser: how they look, and what hands do on them.
@TestInstance(Lifecycle.PER_CLASS)
class BrowserWalkTest {

  private RunningStudio studio;
  private Chromium chromium;

  @BeforeAll
  void open() {
    var program = Chromium.found();
    assumeTrue(program.isPresent(), "no Chromium here: the browser walk is left out");
    studio = RunningStudio.withCast();
    chromium = new Chromium(program.orElseThrow());
  }

  @AfterAll
  void close() {
    if (Chromium.found().isPresent()) {
      chromium.close();
      studio.close();
    }
  }

  @Test
  void every_page_fits_every_screen_and_can_be_read_by_everybody() throws IOException {
    try (var context = chromium.somebodys(studio.address(), TestClock.TUESDAY_NINE)) {
      var look = new Look(context);
      look.at("sign-in", "/sign-in", 200);
      signIn(look.page());
      PagesOfTheHouse.of(look.page())
          .forEach((name, address) -> look.at(name, address, name.equals("nowhere") ? 404 : 200));
      var kept = Files.createDirectories(Path.of("target", "walk"));
      Files.write(kept.resolve("wrong.txt"), look.wrong());
      Files.write(kept.resolve("notes.txt"), look.notes());
      assertThat(look.wrong()).isEmpty();
    }
  }

  @Test
  void the_keyboard_alone_signs_in() {
    try (var context = chromium.somebodys(studio.address(), TestClock.TUESDAY_NINE)) {
      var page = context.newPage();
      page.navigate("/sign-in");
      tabTo(page, "email");
      page.keyboard().type("dana@example.com");
      tabTo(page, "password");
      page.keyboard().type("dots-before-dawn");
      page.keyboard().press("Enter");
      page.waitForURL("**/today");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.waitForURL("**/today#work");
    }
  }

  @Test
  void a_client_is_taken_in_answers_and_signs_with_the_hand() {
    try (var context = chromium.somebodys(studio.address(), TestClock.TUESDAY_NINE)) {
      var page = context.newPage();
      signIn(page);
      new ByHand(page).takeIn("Nadia Handwritten").consult().sign("Nadia Handwritten");
      assertThat(page.locator("svg.signature__ink path").getAttribute("d")).startsWith("M");
    }
  }

  @Test
  void dots_are_counted_with_large_keys_at_the_console() {
    try (var context = chromium.somebodys(studio.address(), TestClock.TUESDAY_NINE)) {
      var page = context.newPage();
      signIn(page);
      new ByHand(page).toTheConsoleOf("Idris Farrow");
      new ByHand(page).beginPass();
      var dots = page.locator("#dots");
      int before = Integer.parseInt("0" + dots.inputValue());
      page.getByText("+500", new Page.GetByTextOptions().setExact(true)).click();
      page.getByText("+50", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(dots.inputValue()).isEqualTo(String.valueOf(before + 550));
      page.locator("form:has(#dots) button:not([type]):not([formaction])").click();
      page.waitForLoadState();
      page.reload();
      assertThat(dots.inputValue()).isEqualTo(String.valueOf(before + 550));
    }
  }

  @Test
  void whoever_likes_the_dark_keeps_it() {
    try (var context = chromium.somebodys(studio.address(), TestClock.TUESDAY_NINE)) {
      var page = context.newPage();
      signIn(page);
      var light = ground(page);
      page.locator("theme-toggle select").selectOption("dark");
      assertThat(ground(page)).isNotEqualTo(light);
      page.reload();
      assertThat(ground(page)).isNotEqualTo(light);
      assertThat(page.locator("theme-toggle select").inputValue()).isEqualTo("dark");
    }
  }

  private static Object ground(Page page) {
    return page.evaluate("getComputedStyle(document.body).backgroundColor");
  }

  private static void tabTo(Page page, String id) {
    for (int step = 0; step < 8 && !id.equals(page.evaluate("document.activeElement.id")); step++) {
      page.keyboard().press("Tab");
    }
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo(id);
  }

  private static void signIn(Page page) {
    page.navigate("/sign-in");
    page.fill("#email", "dana@example.com");
    page.fill("#password", "dots-before-dawn");
    page.locator("main .button").click();
    page.waitForURL("**/today");
  }
}
