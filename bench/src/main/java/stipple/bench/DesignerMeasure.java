package stipple.bench;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// How fast the designer follows a line that is dragged by the mouse in a real browser, to 20,000
/// dots, minutes and a price; how soon it can be used; and how much has to be fetched for it.
final class DesignerMeasure implements Measure {

  private static final String CLIENT = "Idris";
  private static final int DOTS = 20_000;
  private static final int OPENED = 9;
  private static final int WARM_UP = 120;
  private static final int STEPS = 400;
  private static final int FIRST_DROPS = 10;
  private static final int DROPS = 25;

  @Override
  public String name() {
    return "designer";
  }

  @Override
  public String conditions() {
    return "Chromium on this machine, pictures in the round in software, demo studio over loopback, 1440 × 1000; a corner dragged by the mouse with about %,d dots, after %d steps"
        .formatted(DOTS, WARM_UP);
  }

  @Override
  public List<Figure> take() throws Exception {
    var data = Files.createTempDirectory("stipple-bench");
    try (var studio = StudioOutside.start(data);
        var browser = new BrowserOutside(studio.address, 1440, 1000)) {
      browser.signIn("dana@example.com", "dots-before-dawn");
      var page = browser.page();
      page.navigate("/clients");
      var client = page.locator("a:has-text('" + CLIENT + "')").first().getAttribute("href");
      var figures = new ArrayList<Figure>();
      figures.addAll(opened(browser, client + "/hairline-design/designer"));
      figures.addAll(downloads(page));
      figures.addAll(dragged(page));
      return figures;
    } finally {
      Folders.remove(data);
    }
  }

  // the first time warms the server up and is not counted
  private static List<Figure> opened(BrowserOutside browser, String path) {
    var interactive = new Times();
    var whole = new Times();
    for (int i = 0; i <= OPENED; i++) {
      browser.forgetFiles();
      var page = browser.page();
      page.navigate(path);
      double ready = number(page.evaluate(UNTIL, "ready"));
      double round = number(page.evaluate(UNTIL, "inTheRound"));
      if (i > 0) {
        interactive.add(ready);
        whole.add(round);
      }
    }
    var figures =
        new ArrayList<Figure>(interactive.figures("page.interactive", Target.atMost(2000)));
    figures.addAll(whole.figures("page.in-the-round", Target.none()));
    return figures;
  }

  private static final String UNTIL =
      """
      async (mark) => {
        const page = document.querySelector("hairline-designer");
        while (!page.dataset[mark]) await new Promise((then) => setTimeout(then, 4));
        return performance.now();
      }
      """;

  private static List<Figure> downloads(Page page) {
    return List.of(
        new Figure(
            "engine.download",
            "once",
            kilobytes(page, "/engines/designer.js"),
            "kB",
            1,
            Target.atMost(150)),
        new Figure("tile.download", "once", kilobytes(page, "tile-1.bin"), "kB", 1));
  }

  private static double kilobytes(Page page, String file) {
    return number(
            page.evaluate(
                "(file) => performance.getEntriesByType('resource').find((one) => one.name.endsWith(file)).encodedBodySize",
                file))
        / 1000;
  }

  private static List<Figure> dragged(Page page) {
    fill(page);
    page.evaluate(
        "() => { window.steps = []; document.addEventListener('designer-step', (event) => window.steps.push(event.detail)); }");
    drag(page, WARM_UP, 0);
    page.evaluate("() => { window.steps = []; }");
    drag(page, STEPS, 0);
    var compute = times(page, "computeMs");
    var redraw = times(page, "redrawMs");
    var figures = new ArrayList<Figure>();
    double dots = number(page.evaluate("() => " + DESIGNER + ".followed.dots.count"));
    figures.add(new Figure("drag.dots", "count", dots, "", 1, Target.atLeast(0.95 * DOTS)));
    figures.add(within("drag.compute", compute, 0.5, 8));
    figures.add(within("drag.compute", compute, 0.95, 16));
    figures.add(within("drag.redraw", redraw, 0.5, 16));
    figures.add(within("drag.redraw", redraw, 0.95, 16));
    var dates = dates(page);
    figures.add(within("drag.dates", dates, 0.5, 100));
    figures.add(new Figure("drag.dates", "p95", dates.within(0.95), "ms", dates.count()));
    return figures;
  }

  private static final String DESIGNER = "document.querySelector('hairline-designer')";

  private static Figure within(String of, Times times, double share, double most) {
    var name = "p" + Math.round(100 * share);
    return new Figure(of, name, times.within(share), "ms", times.count(), Target.atMost(most));
  }

  // every zone so much fuller that there are as many dots as are asked for
  private static void fill(Page page) {
    page.evaluate(
        """
        (dots) => {
          const page = document.querySelector("hairline-designer");
          for (let round = 0; round < 6; round++) {
            const more = dots / page.followed.plan.totalDots;
            for (const field of page.querySelectorAll("input[name^=dots-]")) field.value = String(Math.round(Number(field.value) * more));
            page.follow();
          }
          page.done();
        }
        """,
        DOTS);
  }

  // round and round, as somebody looks for the right place, and let go so many pixels further
  private static void drag(Page page, int steps, double further) {
    var box = page.locator(".scalp-board__handles .scalp-board__handle").nth(1).boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    page.mouse().move(x, y);
    page.mouse().down();
    for (int i = 1; i <= steps; i++) {
      double turn = i / 9.0;
      page.mouse().move(x + 14 * Math.sin(turn), y + 9 - 9 * Math.cos(turn));
      page.waitForTimeout(16);
    }
    page.mouse().move(x + further, y);
    page.mouse().up();
  }

  private static Times times(Page page, String name) {
    var times = new Times();
    for (var one :
        (List<?>) page.evaluate("(name) => window.steps.map((one) => one[name])", name)) {
      times.add(number(one));
    }
    return times;
  }

  // from the moment a line is let go to the moment its dates stand there; the first warm the studio
  // up
  private static Times dates(Page page) {
    page.evaluate(
        """
        () => {
          window.dates = [];
          let letGo = 0;
          document.addEventListener("board-drop", () => (letGo = performance.now()));
          new MutationObserver((changes) => {
            if (letGo && changes.some((one) => [...one.addedNodes].some((node) => node.id === "designer-answers"))) {
              window.dates.push(performance.now() - letGo);
              letGo = 0;
            }
          }).observe(document.body, { childList: true, subtree: true });
        }
        """);
    for (int i = 0; i < FIRST_DROPS + DROPS; i++) {
      drag(page, 12, 2 + i % 3);
      page.waitForTimeout(400);
      if (i + 1 == FIRST_DROPS) {
        page.evaluate("() => { window.dates = []; }");
      }
    }
    var times = new Times();
    for (var one : (List<?>) page.evaluate("() => window.dates")) {
      times.add(number(one));
    }
    return times;
  }

  private static double number(Object told) {
    return ((Number) told).doubleValue();
  }
}
