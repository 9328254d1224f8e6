package stipple.studio;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A real browser, the one that this machine has; none is ever fetched.
final class Chromium implements AutoCloseable {

  private static final List<String> MANNERS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  Chromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(program).setArgs(MANNERS));
  }

  /// The program named by bin/test, or the usual place; empty where there is none.
  static Optional<Path> found() {
    @Nullable String named = System.getProperty("stipple.chromium");
    return Stream.of(Optional.ofNullable(named), Optional.of("/usr/bin/chromium"))
        .flatMap(Optional::stream)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// A browser of somebody's own: no cookies yet, the clock as the studio's stands.
  BrowserContext somebodys(String address, Instant now) {
    var context =
        browser.newContext(
            new NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(1440, 900)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(ReducedMotion.REDUCE));
    context.setDefaultTimeout(60_000);
    context.clock().setFixedTime(Date.from(now));
    return context;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
