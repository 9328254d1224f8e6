package stipple.studio.house.database;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Gives every Spring context of a test a fresh database, unless the test names its own.
public final class FreshDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var settings = context.getEnvironment();
    if (!settings.containsProperty("stipple.db.url")
        && !settings.containsProperty("stipple.data")) {
      settings
          .getPropertySources()
          .addFirst(new MapPropertySource("fresh database", TestDatabase.fresh().properties()));
    }
  }
}
