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
          // pages are drawn by the processor, and so are pictures in the round
          "--disable-gpu",
          "--enable-unsafe-swiftshader",
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
    return opened(address, now, new NewContextOptions().setViewportSize(1440, 900));
  }

  /// A tablet of somebody's own, upright, to be touched.
  BrowserContext tablet(String address, Instant now) {
    return opened(
        address, now, new NewContextOptions().setViewportSize(820, 1180).setHasTouch(true));
  }

  private BrowserContext opened(String address, Instant now, NewContextOptions options) {
    var context =
        browser.newContext(
            options
                .setBaseURL(address)
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
