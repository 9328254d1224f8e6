package stipple.studio.house;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

/// Where a studio stands: its name, language, time, money and units.
public record StudioPlace(
    UUID studioId,
    String name,
    String address,
    Locale locale,
    ZoneId zone,
    Currency currency,
    AreaUnit areaUnit,
    boolean demo) {

  /// The unit in which skin is measured. Inside it is always cm².
  public enum AreaUnit {
    CM2(1.0),
    IN2(6.4516);

    private final double cm2;

    AreaUnit(double cm2) {
      this.cm2 = cm2;
    }

    public double fromCm2(double areaCm2) {
      return areaCm2 / cm2;
    }

    public double toCm2(double area) {
      return area * cm2;
    }
  }
}
