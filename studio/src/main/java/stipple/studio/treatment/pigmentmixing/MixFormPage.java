package stipple.studio.treatment.pigmentmixing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stipple.studio.house.Verdict;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Words;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;
import stipple.studio.practice.stock.Lot;

/// A mix to be made, out of the lots that may be used today.
public record MixFormPage(
    ClientFrame client, Form form, Aim aim, List<Lot> lots, Verdict candidacy, boolean labelDuty) {

  public List<Integer> rows() {
    return IntStream.rangeClosed(1, RecipeForm.MOST_LOTS).boxed().toList();
  }

  public Optional<BigDecimal> ratio() {
    return RecipeForm.ratio(form);
  }

  /// The lots with what is left in each.
  public List<Choice> choices(Words words) {
    return lots.stream()
        .map(lot ->
            Choice.of(
                lot.id(),
                words.say(
                    "mix.lot-choice", lot.text(), lot.remaining(), lot.unit(), lot.expiresOn())))
        .toList();
  }
}
