package stipple.studio.house.signin;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A form that came after its session had ended, kept until somebody signs in again.
public record UnsentForm(String action, Map<String, List<String>> fields) implements Serializable {

  static final String KEPT = "stipple.unsent-form";

  public UnsentForm {
    fields = new LinkedHashMap<>(fields);
  }

  /// What a person typed, without what the page carries for itself.
  public Map<String, List<String>> shown() {
    var shown = new LinkedHashMap<>(fields);
    List.of("formKey", "version", "strokes").forEach(shown::remove);
    shown.values().removeIf(values -> values.stream().allMatch(String::isBlank));
    return shown;
  }
}
