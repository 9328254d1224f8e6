package stipple.studio.practice.insights;

import java.util.List;
import java.util.Optional;
import stipple.studio.house.web.Form;

/// How well the forecasts held, and what has been learned.
public record InsightsPage(
    int logged,
    Headline headline,
    Scatter scatter,
    Evenness evenness,
    List<Groups> groups,
    List<Practitioner> practitioners,
    Optional<Practitioner> chosen,
    Optional<CurvePicture> curve,
    SpreadsShown spreads,
    List<HeldBack> heldBack,
    Form form) {

  public boolean isEmpty() {
    return logged == 0;
  }

  public Accuracy accuracy() {
    return headline.accuracy();
  }

  /// Whether older sessions than those were left out.
  public boolean isCut() {
    return logged > ForwardReplay.MOST;
  }

  public int most() {
    return ForwardReplay.MOST;
  }

  public boolean isChosen(Practitioner one) {
    return chosen.filter(one::equals).isPresent();
  }
}
