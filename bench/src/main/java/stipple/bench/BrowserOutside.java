package stipple.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A real Chromium beside us, the one that this machine has; none is ever fetched.
final class BrowserOutside implements AutoCloseable {

  private static final List<String> MANNERS =
      List.of(
          "--no-sandbox",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          // as on a machine without a graphics processor: pages and pictures in the round are drawn
          // by the processor itself
          "--disable-gpu",
          "--enable-unsafe-swiftshader");

  private final Playwright playwright;
  private final Browser browser;
  private final BrowserContext context;
  private final Page page;

  BrowserOutside(String address, int width, int height) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(MANNERS));
    context =
        browser.newContext(
            new Browser.NewContextOptions().setBaseURL(address).setViewportSize(width, height));
    context.setDefaultTimeout(60_000);
    page = context.newPage();
  }

  private static Path program() {
    return Stream.of(System.getProperty("stipple.chromium", ""), "/usr/bin/chromium")
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "Chromium is needed: install it, or name it by -Dstipple.chromium=PATH"));
  }

  Page page() {
    return page;
  }

  void signIn(String email, String password) {
    page.navigate("/sign-in");
    page.fill("#email", email);
    page.fill("#password", password);
    page.locator("main .button").click();
    page.waitForURL("**/today");
  }

  /// Forgets every file it has fetched, and stays signed in.
  void forgetFiles() {
    var session = context.newCDPSession(page);
    session.send("Network.clearBrowserCache");
    session.detach();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
