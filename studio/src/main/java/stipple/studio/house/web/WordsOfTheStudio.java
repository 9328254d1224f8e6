package stipple.studio.house.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioPlace;
import stipple.studio.house.StudioPlaces;

/// Finds the words for the studio that is being served.
@Component
public class WordsOfTheStudio {

  private static final StudioPlace THE_DOOR =
      new StudioPlace(
          new UUID(0, 0),
          "Stipple",
          "",
          Locale.UK,
          ZoneOffset.UTC,
          Currency.getInstance("GBP"),
          StudioPlace.AreaUnit.CM2,
          false);

  private final MessageSource messages;
  private final StudioPlaces places;

  WordsOfTheStudio(MessageSource messages, StudioPlaces places) {
    this.messages = messages;
    this.places = places;
  }

  public Words words() {
    return new Words(messages, places.current().orElse(THE_DOOR));
  }

  @Configuration
  static class Bundles {

    /// One bundle a room, all of them under `words/`.
    @Bean
    MessageSource messageSource() {
      var source = new ResourceBundleMessageSource();
      source.setBasenames(bundles());
      source.setDefaultEncoding("UTF-8");
      source.setFallbackToSystemLocale(false);
      return source;
    }

    private static String[] bundles() {
      try {
        var found =
            new PathMatchingResourcePatternResolver().getResources("classpath*:words/*.properties");
        return Arrays.stream(found)
            .map(file ->
                "words/"
                    + String.valueOf(file.getFilename())
                        .replaceAll("(_[a-z]{2})?\\.properties$", ""))
            .distinct()
            .sorted()
            .toArray(String[]::new);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
