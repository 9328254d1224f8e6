package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// Visits are moved on the calendar, in a real browser: by the mouse and by keys.
@TestInstance(Lifecycle.PER_CLASS)
class CalendarByHandTest {

  private static final String THURSDAY = "/booking?day=2026-11-26";

  private RunningStudio studio;
  private Chromium chromium;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  void open() {
    var program = Chromium.found();
    assumeTrue(program.isPresent(), "no Chromium here: nobody drags");
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

  @BeforeEach
  void look() {
    context = chromium.somebodys(studio.address(), TestClock.TUESDAY_NINE);
    page = context.newPage();
    page.setViewportSize(1440, 1500);
    page.navigate("/sign-in");
    page.fill("#email", "dana@example.com");
    page.fill("#password", "dots-before-dawn");
    page.locator("main .button").click();
    page.waitForURL("**/today");
    page.navigate(THURSDAY);
  }

  @AfterEach
  void leave() {
    context.close();
  }

  @Test
  void a_visit_is_dragged_down_put_there_and_moved_back() {
    var start = box(block("Tomasz"));
    drag(start.x + 60, start.y + 40, start.x + 60, start.y + 40 + hours(5));
    assertThat(question()).contains("Move the visit of Tomasz", "15:00 to 17:50", "Nothing stands");
    page.click("dialog button[data-first]");
    page.waitForURL(url -> url.contains("moved="));
    assertThat(block("Tomasz").innerText()).contains("15:00");
    page.click(".undo button");
    page.waitForURL(url -> !url.contains("moved="));
    assertThat(block("Tomasz").innerText()).contains("10:00");
  }

  @Test
  void a_visit_dragged_onto_another_hears_who_is_there_and_stays() {
    var mara = box(block("Mara"));
    var tomasz = box(block("Tomasz"));
    drag(mara.x + 60, mara.y + 8, tomasz.x + 60, tomasz.y + 60);
    assertThat(question()).contains("cannot go there", "Rui Sand is taken from 10:00 to 12:50");
    page.keyboard().press("Escape");
    page.waitForCondition(() -> page.locator("dialog").count() == 0);
    assertThat(page.locator(".block--ghost").count()).isZero();
    assertThat(said()).contains("stays where it was");
  }

  @Test
  void the_lower_edge_changes_the_length_in_steps_of_five_minutes() {
    var start = box(block("Tomasz"));
    double edge = start.y + start.height - 3;
    drag(start.x + 60, edge, start.x + 60, edge - hours(0.5));
    assertThat(question()).contains("10:00 to 12:20", "2 h 20");
    page.click("dialog [data-leave]");
  }

  @Test
  void escape_in_the_middle_of_a_drag_leaves_all_as_it_was() {
    var start = box(block("Tomasz"));
    page.mouse().move(start.x + 60, start.y + 40);
    page.mouse().down();
    page.mouse().move(start.x + 60, start.y + 140, new Mouse.MoveOptions().setSteps(4));
    assertThat(page.locator(".block--ghost").count()).isEqualTo(1);
    page.keyboard().press("Escape");
    assertThat(page.locator(".block--ghost").count()).isZero();
    page.mouse().up();
    assertThat(page.locator("dialog").count()).isZero();
    assertThat(page.url()).endsWith(THURSDAY);
  }

  @Test
  void a_click_still_opens_the_visit() {
    block("Tomasz").locator(".block__who a").click();
    page.waitForURL("**/booking/0*");
    assertThat(page.locator("h1").innerText()).isEqualTo("Tomasz Reed");
  }

  @Test
  void the_keyboard_takes_a_visit_up_moves_it_and_puts_it_down() {
    var grip = block("Mara").locator(".block__grip");
    grip.focus();
    page.keyboard().press("Enter");
    assertThat(said()).contains("Taken up: Mara Lindqvist, 09:00 to 09:15, Dana Quill");
    page.keyboard().press("PageDown");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Shift+ArrowDown");
    assertThat(said()).isEqualTo("10:05 to 10:25, Dana Quill");
    page.keyboard().press("ArrowRight");
    assertThat(said()).isEqualTo("10:05 to 10:25, Rui Sand");
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("Enter");
    assertThat(question()).contains("Move the visit of Mara", "10:05 to 10:25", "20 min");
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("moved="));
    assertThat(block("Mara").innerText()).contains("10:05");
  }

  @Test
  void escape_puts_a_visit_back_and_the_keys_where_they_were() {
    var grip = block("Tomasz").locator(".block__grip");
    grip.focus();
    page.keyboard().press(" ");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Escape");
    assertThat(said()).contains("Tomasz Reed stays where it was");
    assertThat(grip.evaluate("grip => grip === document.activeElement")).isEqualTo(true);
    page.keyboard().press("Tab");
    assertThat(page.locator(".block--taken").count()).isZero();
  }

  private Locator block(String name) {
    return page.locator(".block[data-name^='" + name + "']:not(.block--ghost)").first();
  }

  private String question() {
    page.waitForSelector("dialog[open] [data-asked]");
    return page.locator("dialog").innerText();
  }

  private String said() {
    return page.locator("[data-said]").innerText().strip();
  }

  private double hours(double hours) {
    var sheet = page.locator(".calendar__body").first().boundingBox();
    double shown = page.locator(".calendar__axis span").count();
    return sheet.height / shown * hours;
  }

  private static BoundingBox box(Locator block) {
    return block.boundingBox();
  }

  private void drag(double fromX, double fromY, double toX, double toY) {
    page.mouse().move(fromX, fromY);
    page.mouse().down();
    page.mouse().move(toX, toY, new Mouse.MoveOptions().setSteps(8));
    page.mouse().up();
  }
}
