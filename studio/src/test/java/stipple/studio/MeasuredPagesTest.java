package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// A sheet of drawdowns chosen as a file, in a real browser.
@EnabledIf("hasBrowser")
class MeasuredPagesTest {

  private static final String SHEET =
      """
      film;card;share;white;L;a;b
      bare;black;0;0;29,4;0;0
      bare;white;0;0;93,9;0;0
      undiluted;black;1;0;26,0;0,1;0,5
      undiluted;white;1;0;26,0;0,1;0,5
      in white;black;0,1;0,9;53,0;-1,2;-4,4
      in white;white;0,1;0,9;53,1;-1,2;-4,4
      """;

  static boolean hasBrowser() {
    return Chromium.found().isPresent();
  }

  @Test
  void a_file_is_looked_at_and_kept() {
    try (var studio = RunningStudio.withCast();
        var chromium = new Chromium(Chromium.found().orElseThrow());
        var context = chromium.somebodys(studio.address(), TestClock.TUESDAY_NINE)) {
      var page = context.newPage();
      page.navigate("/sign-in");
      page.fill("#email", "dana@example.com");
      page.fill("#password", "dots-before-dawn");
      page.locator("main .button").click();
      page.waitForURL("**/today");

      page.navigate("/stock");
      page.locator("main tbody a[href^='/stock/0']").first().click();
      page.locator("a[href$='/drawdowns']").click();
      fill(page, SHEET.replace("26,0", "260"));
      page.click("button[formaction$='/preview']");
      page.waitForSelector("#wrong");
      fill(page, SHEET);
      page.click("button[formaction$='/preview']");
      page.waitForSelector("#fit");
      assertThat(page.inputValue("#csv")).isEqualTo(SHEET.strip());
      page.click("main .button:not(.button--quiet):not(.button--stop)");
      page.waitForSelector(".notice--good");
      assertThat(page.innerText("main tbody")).contains("Dana Quill", "counts");
    }
  }

  private static void fill(Page page, String sheet) {
    page.selectOption("#instrument", "COLORIMETER");
    page.check("input[name=gloss][value=INCLUDED]");
    page.selectOption("#kind", "CARBON");
    page.setInputFiles(
        "#file", new FilePayload("films.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
  }
}
