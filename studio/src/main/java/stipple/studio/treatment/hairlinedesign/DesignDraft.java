package stipple.studio.treatment.hairlinedesign;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import stipple.studio.house.web.Form;

/// A drawing in the making: its fields as they stand, and the version of the design that it was
/// begun from.
public record DesignDraft(
    UUID id,
    UUID clientId,
    String name,
    HairlineDesigns.Seen from,
    Map<String, String> fields,
    Instant savedAt,
    UUID savedBy,
    int version,
    boolean open) {

  public DesignDraft {
    fields = Map.copyOf(fields);
  }

  public Form form() {
    return Form.filled(fields);
  }
}
