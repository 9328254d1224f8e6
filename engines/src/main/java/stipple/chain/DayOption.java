package stipple.chain;

import java.util.List;

/// A plan for a day: a place for each visit, as they were asked, its cost, and how the day will go.
public record DayOption(List<DayPlace> places, DayCost cost, DayForecast forecast) {

  public DayOption {
    places = List.copyOf(places);
  }
}
