package stipple.studio.treatment.consultation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The tables of rules by their date. A consultation is judged by the table it was held under.
@Component
public class RuleTables {

  private static final List<String> VERSIONS = List.of("2026-11");

  private final List<ContraindicationRules> tables =
      VERSIONS.stream().map(RuleTables::load).toList();

  public ContraindicationRules current() {
    return tables.getLast();
  }

  public ContraindicationRules of(String version) {
    return tables.stream()
        .filter(table -> table.version().equals(version))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no table of rules " + version));
  }

  private static ContraindicationRules load(String version) {
    try {
      var file = new ClassPathResource("rules/contraindications-" + version + ".csv");
      return ContraindicationRules.read(version, file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
