package stipple.studio.practice.settings;

import java.util.List;
import stipple.studio.house.web.Form;

/// The page of the studio's settings that says where it stands.
public record SettingsPage(Form form, Studio studio, PlaceChoices choices, List<RuleTable> tables) {

  /// Policies, hours or prices: a form and the studio it belongs to.
  public record Part(Form form, Studio studio) {

    public List<Price> prices() {
      return List.of(Price.values());
    }

    public String fieldOf(Price price) {
      return PriceForm.fieldOf(price);
    }

    public List<java.time.DayOfWeek> weekdays() {
      return List.of(java.time.DayOfWeek.values());
    }
  }
}
