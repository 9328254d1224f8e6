package stipple.studio;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.StudioScope;
import stipple.studio.house.database.TestDatabase;

/// The whole program on a fresh database and a free port, with a clock the test may move.
public final class RunningStudio implements AutoCloseable {

  public final TestClock clock = new TestClock();
  private final ConfigurableApplicationContext context;

  private RunningStudio(TestDatabase.Fresh database, String profile, Map<String, Object> more) {
    var application = new SpringApplication(StudioApplication.class);
    var settings = new HashMap<>(database.properties());
    settings.put("server.port", "0");
    settings.put("spring.main.log-startup-info", "false");
    // mails go round when a test says so
    settings.put("stipple.messages.every-seconds", "86400");
    settings.putAll(more);
    application.setDefaultProperties(settings);
    application.setAdditionalProfiles(profile);
    application.addInitializers(starting ->
        ((GenericApplicationContext) starting)
            .registerBean(StudioClock.class, () -> new StudioClock(clock)));
    context = application.run("--server.port=0");
  }

  /// With the demo cast in it.
  public static RunningStudio withCast() {
    return withCast(Map.of());
  }

  /// With the demo cast in it, and settings as its environment would say them.
  public static RunningStudio withCast(Map<String, Object> settings) {
    var database =
        TestDatabase.withCast(first -> new RunningStudio(first, "demo", Map.of()).close());
    return new RunningStudio(database, "demo", settings);
  }

  /// With nobody in it.
  public static RunningStudio empty() {
    return new RunningStudio(TestDatabase.fresh(), "empty", Map.of());
  }

  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  public <T> Collection<T> parts(Class<T> type) {
    return context.getBeansOfType(type).values();
  }

  /// Asks or changes something of the demo studio, as a page of it would.
  public <W> W inside(Supplier<W> work) {
    return StudioScope.call(id(), work);
  }

  /// The id of the demo studio.
  public UUID id() {
    return part(Database.class)
        .one(
            "SELECT studio_id FROM account WHERE email = 'dana@example.com'",
            row -> row.id("studio_id"))
        .orElseThrow();
  }

  public String address() {
    var server = ((ServletWebServerApplicationContext) context).getWebServer();
    if (server == null) {
      throw new IllegalStateException("the studio serves no pages");
    }
    return "http://localhost:" + server.getPort();
  }

  /// Somebody at the door, not signed in.
  public Visitor visitor() {
    return new Visitor(address());
  }

  /// Somebody who has signed in.
  public Visitor signedIn(String email) {
    var visitor = visitor();
    visitor.visit("/sign-in");
    visitor.form("/sign-in").set("email", email).set("password", "dots-before-dawn").send();
    return visitor;
  }

  @Override
  public void close() {
    context.close();
  }
}
