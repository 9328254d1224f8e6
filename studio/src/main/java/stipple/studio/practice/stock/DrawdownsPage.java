package stipple.studio.practice.stock;

import java.util.List;
import java.util.Optional;
import stipple.pigment.PigmentKind;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.colour.Instrument;
import stipple.studio.practice.colour.Sight;

/// The drawdowns of one lot: what counts, what is being typed and what it would come to, what was
/// entered before.
public record DrawdownsPage(
    Form form,
    Lot lot,
    InkOfLot ink,
    Optional<DrawdownSheet> sheet,
    Optional<DrawdownFit> fit,
    List<Calibration> calibrations) {

  private static final int MOST_WRONG = 20;

  public DrawdownsPage {
    calibrations = List.copyOf(calibrations);
  }

  public List<Choice> instruments() {
    return Choice.all(Instrument.class);
  }

  public List<Choice> glosses() {
    return Choice.all(Gloss.class);
  }

  public List<Choice> sights() {
    return Choice.all(Sight.class);
  }

  public List<Choice> kinds() {
    return Choice.all(PigmentKind.class);
  }

  /// The first things that are wrong with the sheet.
  public List<DrawdownSheet.Wrong> wrong() {
    return sheet.map(one -> one.wrong().stream().limit(MOST_WRONG).toList()).orElse(List.of());
  }

  public int moreWrong() {
    return sheet.map(one -> Math.max(0, one.wrong().size() - MOST_WRONG)).orElse(0);
  }

  /// True for the one that counts now.
  public boolean counts(Calibration one) {
    return ink instanceof InkOfLot.Known(var known)
        && known.calibration().filter(now -> now.id().equals(one.id())).isPresent();
  }
}
