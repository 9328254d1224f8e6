package stipple.studio.treatment.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  public List<Choice> densities() {
    return Choice.all(WhatIf.WantedDensity.class);
  }

  public List<Choice> sessionNumbers() {
    return Stream.concat(
            Stream.of(new Choice("0", Optional.of("plan.what-if.by-rule"), "")),
            IntStream.rangeClosed(2, 4).mapToObj(n -> Choice.of(n, String.valueOf(n))))
        .toList();
  }
}
