package stipple.studio;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Somebody at the designer of one client: draws by mouse, keys and fingers, and reads the figures.
final class DesignerHand {

  private final Page page;

  DesignerHand(BrowserContext context, String email) {
    this.page = context.newPage();
    page.navigate("/sign-in");
    page.fill("#email", email);
    page.fill("#password", "dots-before-dawn");
    page.locator("main .button").click();
    page.waitForURL("**/today");
  }

  Page page() {
    return page;
  }

  /// Opens the designer of a client; answers where it is.
  String open(String client) {
    page.navigate("/clients");
    var address = page.locator("a:has-text('" + client + "')").first().getAttribute("href");
    return openAt(address + "/hairline-design/designer");
  }

  String openAt(String address) {
    page.navigate(address);
    page.waitForSelector("hairline-designer[data-in-the-round]");
    return address;
  }

  Locator handle(int point) {
    return page.locator(".scalp-board__handles .scalp-board__handle").nth(point);
  }

  /// Drags a point by the mouse, so many pixels to the right and down, and lets go.
  void drag(int point, double right, double down) {
    hold(point, right, down);
    page.mouse().up();
  }

  void hold(int point, double right, double down) {
    handle(point).scrollIntoViewIfNeeded();
    double[] at = middle(handle(point));
    page.mouse().move(at[0], at[1]);
    page.mouse().down();
    page.mouse().move(at[0] + right, at[1] + down, new Mouse.MoveOptions().setSteps(10));
    page.evaluate("() => new Promise((then) => requestAnimationFrame(() => setTimeout(then)))");
  }

  /// Drags any handle by the mouse.
  void dragBy(Locator handle, double right, double down) {
    double[] at = middle(handle);
    page.mouse().move(at[0], at[1]);
    page.mouse().down();
    page.mouse().move(at[0] + right, at[1] + down, new Mouse.MoveOptions().setSteps(6));
    page.mouse().up();
  }

  /// Drags a point by a finger.
  void touch(int point, double right, double down) {
    handle(point).scrollIntoViewIfNeeded();
    double[] at = middle(handle(point));
    var session = page.context().newCDPSession(page);
    finger(session, "touchStart", at[0], at[1]);
    for (int step = 1; step <= 10; step++) {
      finger(session, "touchMove", at[0] + right * step / 10, at[1] + down * step / 10);
    }
    finger(session, "touchEnd", at[0], at[1]);
    session.detach();
  }

  private static void finger(CDPSession session, String type, double x, double y) {
    var touch = new JsonObject();
    touch.addProperty("type", type);
    var points = new com.google.gson.JsonArray();
    if (!type.equals("touchEnd")) {
      var point = new JsonObject();
      point.addProperty("x", x);
      point.addProperty("y", y);
      points.add(point);
    }
    touch.add("touchPoints", points);
    session.send("Input.dispatchTouchEvent", touch);
  }

  private static double[] middle(Locator locator) {
    var box = locator.boundingBox();
    return new double[] {box.x + box.width / 2, box.y + box.height / 2};
  }

  String field(String name) {
    return page.locator("hairline-designer [name='" + name + "']").first().inputValue();
  }

  String points() {
    return (String) page.evaluate("() => document.querySelector('[name=points]').value");
  }

  List<String> pointsOneByOne() {
    return List.of(points().split("\\|", -1));
  }

  /// All figures beside the drawing, as they stand.
  Map<String, String> figures() {
    var told = new TreeMap<String, String>();
    for (var one :
        (List<?>)
            page.evaluate(
                """
                () => [...document.querySelectorAll("#designer-answers [data-live], #designer-answers [data-cell], #designer-answers [data-price]")]
                  .filter((one) => !one.closest("[hidden]"))
                  .map((one, at) => [`${at} ${one.dataset.live ?? one.dataset.cell ?? one.dataset.price}`, one.textContent.replace(/\\s+/g, " ").trim()])
                """)) {
      var pair = (List<?>) one;
      told.put((String) pair.get(0), (String) pair.get(1));
    }
    return told;
  }

  String figure(String name) {
    return page.locator("#designer-answers [data-live='" + name + "']").innerText();
  }

  String said() {
    return page.locator(".designer__said").innerText().strip();
  }

  String kept() {
    return page.locator(".designer__kept").innerText().strip();
  }

  void waitUntilKept() {
    page.waitForCondition(() -> kept().equals("Kept."));
  }

  void waitUntilSaid(String part) {
    page.waitForCondition(() -> said().contains(part));
  }
}
