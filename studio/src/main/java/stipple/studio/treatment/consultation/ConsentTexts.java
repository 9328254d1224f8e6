package stipple.studio.treatment.consultation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The consent texts by version; what was signed can always be shown again word for word.
@Component
public class ConsentTexts {

  private static final List<String> VERSIONS = List.of("2026-11");
  private static final String LOCALE = "en";

  private final List<ConsentText> texts = VERSIONS.stream().map(ConsentTexts::load).toList();

  public ConsentText current() {
    return texts.getLast();
  }

  ConsentText of(String version) {
    return texts.stream()
        .filter(text -> text.version().equals(version))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no consent text " + version));
  }

  private static ConsentText load(String version) {
    try {
      var file = new ClassPathResource("consent/consent-" + version + "." + LOCALE + ".txt");
      return new ConsentText(version, LOCALE, file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
