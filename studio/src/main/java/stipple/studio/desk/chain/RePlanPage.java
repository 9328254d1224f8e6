package stipple.studio.desk.chain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stipple.studio.desk.chain.ChainPage.Names;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.practice.chains.RePlanned;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;

/// Ways to put the visits of a treatment right again: what would change, beside leaving it as it
/// is; and why there is none, where that is known.
public record RePlanPage(
    Form form,
    ClientFrame client,
    Optional<Phrase> unfit,
    List<RePlanned> ways,
    Optional<Phrase> inTheWay,
    Map<String, String> asked,
    Names names) {

  /// A place as a field carries it.
  public String place(RePlanned.Line line) {
    return ChainForm.place(line.placed());
  }
}
