package stipple.studio.desk.designer;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import stipple.studio.house.web.Words;
import stipple.studio.practice.chains.Found;
import stipple.studio.practice.chains.Proposal;
import stipple.studio.treatment.plan.PlanView;

/// The figures of a draft in one line, as words: each session's likely time, the first dates.
public record DesignerStrip(
    String dots, String sessions, String hours, Optional<String> price, Optional<String> dates) {

  /// Empty where nothing can be planned.
  public static Optional<DesignerStrip> of(DesignerAnswers answers, Words words, ZoneId zone) {
    return answers.view().map(view -> of(view, answers, words, zone));
  }

  private static DesignerStrip of(
      PlanView view, DesignerAnswers answers, Words words, ZoneId zone) {
    return new DesignerStrip(
        words.number(view.plan().totalDots()),
        words.number(view.plan().sessionNumber()),
        view.plan().sessions().stream()
            .map(sitting -> words.minutes((long) sitting.minutes().middle()))
            .collect(Collectors.joining(" · ")),
        Optional.of(view.pricing())
            .filter(pricing -> !pricing.isEmpty())
            .map(pricing -> words.money(pricing.total())),
        answers
            .dates()
            .flatMap(DesignerAnswers.Dates::found)
            .map(Found::proposals)
            .flatMap(proposals -> proposals.stream().findFirst())
            .map(proposal -> span(proposal, words, zone)));
  }

  /// From the first visit to the last.
  public static String span(Proposal proposal, Words words, ZoneId zone) {
    var first = words.date(proposal.visits().getFirst().slot().day(zone));
    var last = words.date(proposal.visits().getLast().slot().day(zone));
    return first.equals(last) ? first : first + " – " + last;
  }
}
