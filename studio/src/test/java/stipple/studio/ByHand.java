package stipple.studio;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/// What a practitioner does with mouse and fingers, from the first visit on.
final class ByHand {

  private final Page page;

  ByHand(Page page) {
    this.page = page;
  }

  ByHand takeIn(String name) {
    page.navigate("/clients/new");
    page.fill("#name", name);
    page.fill("#bornOn", "1990-05-06");
    page.click("main .button:not(.button--quiet)");
    page.waitForURL(url -> !url.endsWith("/new"));
    return this;
  }

  ByHand consult() {
    page.navigate(client() + "/consultation");
    for (var question : List.of("goal", "density", "tone", "pain", "healing")) {
      page.locator("input[name='" + question + "']").nth(1).check();
    }
    for (var question : page.locator("input[type='radio'][value='no']").all()) {
      question.check();
    }
    page.selectOption("#stage", "NORWOOD_III");
    page.locator("#hairTone").selectOption(new SelectOption().setIndex(2));
    page.fill("#toleranceMinutes", "180");
    page.click("button[value='complete']");
    await("#consent");
    return this;
  }

  ByHand sign(String name) {
    page.check("#agreed");
    page.fill("#signedName", name);
    var sheet = page.locator(".signature-pad__sheet");
    sheet.scrollIntoViewIfNeeded();
    var box = sheet.boundingBox();
    page.mouse().move(box.x + 60, box.y + 60);
    page.mouse().down();
    for (int step = 1; step <= 12; step++) {
      page.mouse().move(box.x + 60 + 15 * step, box.y + 60 + (step % 2 == 0 ? 30 : -10));
    }
    page.mouse().up();
    page.click("form[action$='/consents'] .button:not(.button--quiet)");
    await(".signed");
    return this;
  }

  void toTheConsoleOf(String name) {
    page.navigate("/clients");
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true)).click();
    page.navigate(client() + "/sessions");
    page.click("main .verdict a.button, main a.button[href^='/sessions/']");
    page.waitForURL("**/sessions/*");
  }

  /// Goes on with the open pass, or begins one in the first zone.
  void beginPass() {
    if (page.locator("#dots").count() == 0) {
      page.locator("input[name='zone']").first().check();
      page.click("form[action$='/passes'] .button:not(.button--quiet)");
      await("#dots");
    }
  }

  // Where it never comes, says what came instead.
  private void await(String selector) {
    try {
      page.waitForSelector(selector);
    } catch (TimeoutError never) {
      throw new AssertionError(
          selector + " never came at " + page.url() + ": " + page.innerText("main"), never);
    }
  }

  private String client() {
    return page.url().replaceAll("^https?://[^/]+(/clients/[0-9a-f-]{36}).*", "$1");
  }
}
