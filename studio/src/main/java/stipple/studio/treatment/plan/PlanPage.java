package stipple.studio.treatment.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stipple.duration.PlannedSession;
import stipple.studio.house.Phrase;
import stipple.studio.house.Verdict;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;

/// A client's plan and quotes as they are shown.
public record PlanPage(
    ClientFrame client,
    Optional<Missing> missing,
    Optional<PlanView> plan,
    Optional<DotMap> dots,
    boolean signed,
    QuotesView quotes,
    Form form,
    List<Choice> practitioners,
    Optional<PlanView> whatIf) {

  /// What a plan still needs, and the step that gives it.
  public record Missing(Phrase reason, Phrase whatToDo, String step) {}

  /// The quote in force, those before, and whether a new one may be issued.
  public record QuotesView(
      Optional<Quote> current,
      boolean overtaken,
      boolean expired,
      Verdict mayIssue,
      boolean mayFillPriceBook,
      List<Quote> earlier) {}

  public int leastDensity() {
    return WhatIf.LEAST_DENSITY;
  }

  public int mostDensity() {
    return WhatIf.MOST_DENSITY;
  }

  /// The field of a sitting's own estimate.
  public String estimateField(PlannedSession sitting) {
    return HandsPages.field(sitting);
  }

  /// The minutes that were typed, else those that were said before.
  public String estimate(PlannedSession sitting) {
    var field = estimateField(sitting);
    if (!form.values(field).isEmpty()) {
      return form.value(field);
    }
    return plan.map(view -> view.hands().ownEstimateMinutes().get(sitting.name()))
        .map(String::valueOf)
        .orElse("");
  }

  public List<Choice> sessionNumbers() {
    return Stream.concat(
            Stream.of(new Choice("0", Optional.of("plan.what-if.by-rule"), "")),
            IntStream.rangeClosed(2, 4).mapToObj(n -> Choice.of(n, String.valueOf(n))))
        .toList();
  }
}
