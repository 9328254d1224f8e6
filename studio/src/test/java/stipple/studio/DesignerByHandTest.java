package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// A hairline is drawn in a real browser, and dots, hours, price and dates change with it.
@TestInstance(Lifecycle.PER_CLASS)
class DesignerByHandTest {

  private static final int RIGHT_CORNER = 1;
  private static final int MIDDLE = 3;

  private RunningStudio studio;
  private Chromium chromium;
  private BrowserContext context;
  private DesignerHand dana;

  @BeforeAll
  void open() {
    var program = Chromium.found();
    assumeTrue(program.isPresent(), "no Chromium here: nobody draws");
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
    dana = new DesignerHand(context, "dana@example.com");
    dana.page().setViewportSize(1440, 1100);
  }

  @AfterEach
  void leave() {
    context.close();
  }

  @Test
  void all_figures_move_with_the_line_and_are_those_of_the_server() {
    dana.open("Idris");
    var before = dana.figures();
    dana.hold(MIDDLE, 0, -40);
    var live = dana.figures();
    assertThat(live.values()).isNotEqualTo(before.values());
    dana.page().mouse().up();
    dana.waitUntilKept();
    var fromServer = dana.figures();
    dana.page()
        .evaluate(
            "() => { const page = document.querySelector('hairline-designer'); page.follow(); page.panel.show(page.followed); }");
    assertThat(dana.figures()).isEqualTo(fromServer);
    assertThat(dana.field("heightMm")).isNotEqualTo("");
  }

  @Test
  void under_the_lock_both_sides_move_and_without_it_one() {
    dana.open("Tomasz");
    dana.page().locator("label:has(input[name=snap])").click();
    dana.drag(RIGHT_CORNER, -20, 10);
    var alike = dana.pointsOneByOne();
    assertThat(acrossOf(alike.get(5))).isEqualTo("-" + acrossOf(alike.get(1)));
    dana.page().locator("label:has(input[name=lock])").click();
    dana.drag(RIGHT_CORNER, 12, 0);
    var uneven = dana.pointsOneByOne();
    assertThat(uneven.get(5)).isEqualTo(alike.get(5));
    assertThat(uneven.get(1)).isNotEqualTo(alike.get(1));
  }

  private static String acrossOf(String point) {
    return point.substring(0, point.indexOf(':'));
  }

  @Test
  void keys_nudge_a_point_and_what_was_done_can_be_undone_and_done_again() {
    dana.open("Anouk");
    var first = dana.points();
    dana.handle(MIDDLE).focus();
    for (int i = 0; i < 3; i++) {
      dana.page().keyboard().press("ArrowUp");
    }
    dana.page().keyboard().press("Shift+ArrowUp");
    var nudged = dana.points();
    assertThat(nudged).isNotEqualTo(first);
    assertThat(dana.handle(MIDDLE).getAttribute("aria-label")).contains("mm above the brow");
    for (int i = 0; i < 4; i++) {
      dana.page().keyboard().press("Control+z");
    }
    assertThat(dana.points()).isEqualTo(first);
    assertThat(dana.page().locator("[data-do=undo]").isDisabled()).isTrue();
    for (int i = 0; i < 4; i++) {
      dana.page().keyboard().press("Control+Shift+z");
    }
    assertThat(dana.points()).isEqualTo(nudged);
  }

  @Test
  void a_line_is_drawn_by_a_finger_on_a_tablet_and_typed_to_the_millimetre() {
    try (var tablet = chromium.tablet(studio.address(), TestClock.TUESDAY_NINE)) {
      var hand = new DesignerHand(tablet, "dana@example.com");
      hand.open("Ravi");
      var before = hand.points();
      hand.touch(MIDDLE, 0, 30);
      assertThat(hand.points()).isNotEqualTo(before);
      hand.waitUntilKept();
      hand.page().fill("[name=heightMm]", "71");
      hand.page().locator("[name=heightMm]").blur();
      assertThat(hand.field("heightMm")).isEqualTo("71");
      hand.page().locator("label:has(input[value=SCAR])").tap();
      hand.page().locator("scalp-board").scrollIntoViewIfNeeded();
      var board = hand.page().locator("scalp-board").boundingBox();
      hand.page().touchscreen().tap(board.x + board.width / 2, board.y + board.height * 0.62);
      assertThat(hand.field("places")).startsWith("SCAR:");
      hand.waitUntilKept();
    }
  }

  @Test
  void a_scar_is_turned_widened_and_taken_away_by_its_handles() {
    dana.open("Ellis");
    dana.page().locator("label:has(input[value=SCAR])").click();
    var board = dana.page().locator("scalp-board").boundingBox();
    dana.page().mouse().click(board.x + board.width / 2, board.y + board.height * 0.7);
    assertThat(dana.field("places")).matches("SCAR:.*:40:6:0");
    var handles = dana.page().locator(".scalp-board__places .scalp-board__handle");
    assertThat(handles.nth(1).getAttribute("aria-label")).isEqualTo("Scar: end");
    dana.dragBy(handles.nth(2), 0, 14);
    dana.dragBy(handles.nth(1), 10, 20);
    assertThat(dana.field("places")).doesNotMatch("SCAR:.*:40:6:0");
    dana.page().keyboard().press("Delete");
    assertThat(dana.field("places")).isEmpty();
    dana.waitUntilKept();
  }

  @Test
  void a_line_that_would_cross_itself_or_leave_the_scalp_stays_where_it_can_be() {
    dana.open("Idris");
    dana.page().locator("label:has(input[name=lock])").click();
    var last = dana.points();
    dana.drag(RIGHT_CORNER, -260, -20);
    dana.waitUntilSaid("cross itself");
    assertThat(dana.points()).isNotEmpty();
    assertCanBeFollowed();
    dana.drag(MIDDLE, 0, -400);
    dana.waitUntilSaid("cannot lie there");
    assertCanBeFollowed();
    assertThat(last).isNotEmpty();
  }

  private void assertCanBeFollowed() {
    assertThat(
            dana.page()
                .evaluate(
                    "() => { const page = document.querySelector('hairline-designer'); return !page.door.follow(page.form.ask()).line.crosses; }"))
        .isEqualTo(true);
  }

  @Test
  void without_a_network_drawing_goes_on_and_is_kept_once_it_is_back() {
    dana.open("Idris");
    var before = dana.figure("dots");
    context.setOffline(true);
    dana.drag(MIDDLE, 0, 24);
    dana.waitUntilSaid("No network");
    assertThat(dana.figure("dots")).isNotEqualTo(before);
    var drawn = dana.points();
    context.setOffline(false);
    dana.waitUntilKept();
    dana.open("Idris");
    assertThat(dana.points()).isEqualTo(drawn);
  }

  @Test
  void what_was_drawn_without_a_network_outlives_the_page() {
    var address = dana.open("Idris");
    dana.drag(MIDDLE, 0, 6);
    dana.waitUntilKept();
    context.setOffline(true);
    dana.drag(MIDDLE, 0, 15);
    dana.waitUntilSaid("No network");
    var drawn = dana.points();
    dana.page().navigate("about:blank");
    context.setOffline(false);
    dana.openAt(address);
    assertThat(dana.points()).isEqualTo(drawn);
    dana.waitUntilKept();
  }

  @Test
  void leaving_in_the_middle_of_it_loses_nothing() {
    var address = dana.open("Idris");
    dana.drag(MIDDLE, 0, 10);
    dana.page().fill("[name=note]", "a little lower on the left");
    dana.page().navigate("/today");
    dana.openAt(address);
    assertThat(dana.field("note")).isEqualTo("a little lower on the left");
  }

  @Test
  void two_at_one_draft_choose_and_both_drawings_stay() {
    var address = dana.open("Leo");
    dana.drag(MIDDLE, 0, 9);
    dana.waitUntilKept();
    try (var elsewhere = chromium.somebodys(studio.address(), TestClock.TUESDAY_NINE)) {
      var again = new DesignerHand(elsewhere, "dana@example.com");
      again.openAt(address);
      again.drag(MIDDLE, 0, 9);
      again.waitUntilKept();
      dana.drag(RIGHT_CORNER, -10, 4);
      dana.page().waitForSelector("[data-refused]");
      var mine = dana.points();
      dana.page().locator("[data-do=keep-mine]").click();
      dana.waitUntilKept();
      assertThat(dana.points()).isEqualTo(mine);
      dana.page().reload();
      assertThat(dana.page().locator(".designer-drafts li").count()).isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void without_pictures_in_the_round_the_map_does_it_all() {
    context.addInitScript(
        "HTMLCanvasElement.prototype.getContext = ((before) => function (kind, ...more) { return kind.startsWith('webgl') ? null : before.call(this, kind, ...more); })(HTMLCanvasElement.prototype.getContext);");
    dana.open("Idris");
    assertThat(dana.page().locator("hairline-designer").getAttribute("data-in-the-round"))
        .isEqualTo("no");
    assertThat(dana.page().locator(".designer__no-head").isVisible()).isTrue();
    var before = dana.figure("dots");
    dana.drag(MIDDLE, 0, 20);
    assertThat(dana.figure("dots")).isNotEqualTo(before);
  }
}
