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
}
