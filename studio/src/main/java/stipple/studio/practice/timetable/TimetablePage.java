package stipple.studio.practice.timetable;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.settings.Studios.Hours;

/// A week, and the days that are unlike it. The studio's own page has no week: its hours have a
/// page already.
public record TimetablePage(
    Whose whose,
    Forms forms,
    int version,
    Map<DayOfWeek, Hours> studioHours,
    List<DayOff> daysOff,
    List<ExtraOpening> extras,
    List<Hit> hits) {

  /// The three forms of the page.
  public record Forms(Form week, Form off, Form extra) {

    static Forms fresh(Form week) {
      return new Forms(week, Form.empty(), Form.empty());
    }
  }

  public List<DayOfWeek> weekdays() {
    return List.of(DayOfWeek.values());
  }

  public List<Technique> techniques() {
    return List.of(Technique.values());
  }

  public String fieldOf(DayOfWeek day) {
    return WeekForm.fieldOf(day);
  }

  public String fieldOf(Technique technique) {
    return WeekForm.fieldOf(technique);
  }

  public List<Choice> holds() {
    return Choice.all(WeekForm.Hold.class);
  }

  public List<Choice> kinds() {
    return Arrays.stream(whose.kinds()).map(Choice::of).toList();
  }
}
