package stipple.studio.treatment.patchtest;

import java.util.List;
import java.util.Optional;
import stipple.studio.house.Verdict;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Words;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;
import stipple.studio.practice.stock.Lot;
import stipple.studio.treatment.pigmentmixing.Mix;

/// A patch test to be placed: a spot for each lot of the current mix.
public record PlacementPage(
    ClientFrame client,
    Form form,
    Optional<Mix> mix,
    Verdict mixGate,
    List<Lot> anaesthetics,
    int waitHours) {

  public List<Choice> anaestheticChoices(Words words) {
    return anaesthetics.stream()
        .map(lot ->
            Choice.of(
                lot.id(),
                words.say(
                    "mix.lot-choice", lot.text(), lot.remaining(), lot.unit(), lot.expiresOn())))
        .toList();
  }
}
