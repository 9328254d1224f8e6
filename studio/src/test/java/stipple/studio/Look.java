package stipple.studio;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Looks at a page as a browser shows it, at a desk and on a phone, by day and by night. With
/// -Dstipple.pictures=true it also keeps a picture of each, which takes as long again.
final class Look {

  private static final Path PICTURES = Path.of("target", "walk");
  private static final boolean PICTURED = Boolean.getBoolean("stipple.pictures");
  private static final int DESK = 1440;
  private static final int PHONE = 390;
  private static final List<String> OTHERWISE_ON_A_PHONE =
      List.of("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable");
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private static final String WIDER_THAN_THE_SCREEN =
      """
      () => {
        const room = document.documentElement.clientWidth;
        const over = document.documentElement.scrollWidth - room;
        if (over <= 0) return '';
        const who = [...document.querySelectorAll('main *, header *')]
          .filter(e => e.getBoundingClientRect().right > room + 1
            && !e.closest('.step-rail, .table-wrap, .main-nav'))
          .map(e => e.tagName.toLowerCase() + (e.getAttribute('class') ? '.' + e.getAttribute('class') : ''));
        return over + ' px: ' + who.slice(0, 4).join(', ');
      }\
      """;

  private static final String PRIMARY_BUTTONS =
      """
      () => [...document.querySelectorAll('main .button')]
        .filter(b => b.checkVisibility()
          && !b.matches('.button--quiet, .button--stop'))
        .map(b => b.innerText).join(' | ')\
      """;

  private static final String BARE_KEYS =
      """
      () => (document.body.innerText.replace(/\\S+@\\S+/g, '').match(/\\b[a-z][a-z-]+(\\.[A-Za-z][A-Za-z0-9-]+)+\\b/g) ?? [])
        .filter(word => !/\\.(com|org|au|pdf)$/.test(word)).join(' ')\
      """;

  /// Without its preload, which would fetch the sheets again from where they are not.
  private static final String VERDICTS =
      """
      async rules => {
        const { violations } = await axe.run(document,
          { preload: false, resultTypes: ['violations'], ...(rules.length ? { runOnly: rules } : {}) });
        return violations.map(v => v.impact + ' ' + v.id + ' (' + v.nodes.length + '): '
          + v.nodes.slice(0, 4).map(n => n.html.slice(0, 160) + ' ' + n.any.map(a => a.message).join(' ').slice(0, 160)).join(' ;; '));
      }\
      """;

  private final String judge = judge();
  private final Page page;
  private final List<String> said = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Look(BrowserContext context) {
    page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        said.add("console: " + message.text());
      }
    });
    page.onPageError(error -> said.add("script: " + error));
  }

  Page page() {
    return page;
  }

  /// What must be mended.
  List<String> wrong() {
    return wrong;
  }

  /// What is worth a thought.
  List<String> notes() {
    return notes;
  }

  void at(String name, String address, int status) {
    said.clear();
    page.setViewportSize(DESK, 900);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    var answer = page.navigate(address);
    if (answer == null || answer.status() != status) {
      wrong.add(
          name + ": " + address + " answered " + (answer == null ? "nothing" : answer.status()));
    }
    noteIf(name + ": more than one first button: ", PRIMARY_BUTTONS, " | ");
    noteIf(name + ": words without words: ", BARE_KEYS, "");
    page.evaluate(judge);
    see(name, DESK, ColorScheme.LIGHT);
    judge(name + " at the desk", List.of());
    see(name, DESK, ColorScheme.DARK);
    see(name, PHONE, ColorScheme.DARK);
    judge(name + " on a phone in the dark", OTHERWISE_ON_A_PHONE);
    see(name, PHONE, ColorScheme.LIGHT);
    said.stream()
        .filter(line -> status == 200 || !line.contains("status of " + status))
        .forEach(line -> wrong.add(name + ": " + line));
  }

  private void noteIf(String about, String question, String only) {
    var answer = (String) page.evaluate(question);
    if (!answer.isEmpty() && answer.contains(only)) {
      notes.add(about + answer);
    }
  }

  private void see(String name, int width, ColorScheme scheme) {
    page.setViewportSize(width, 900);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    var view = name + "-" + width + "-" + (scheme == ColorScheme.DARK ? "dark" : "light");
    if (PICTURED) {
      page.screenshot(
          new ScreenshotOptions()
              .setFullPage(true)
              .setAnimations(ScreenshotAnimations.DISABLED)
              .setPath(PICTURES.resolve(view + ".png")));
    }
    var over = (String) page.evaluate(WIDER_THAN_THE_SCREEN);
    if (!over.isEmpty()) {
      wrong.add(view + ": wider than the screen by " + over);
    }
  }

  private void judge(String view, List<String> rules) {
    for (var line : (List<?>) page.evaluate(VERDICTS, rules)) {
      var verdict = view + ": " + line;
      (GRAVE.stream().anyMatch(grave -> line.toString().startsWith(grave)) ? wrong : notes)
          .add(verdict);
    }
  }

  private static String judge() {
    try (var axe = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
