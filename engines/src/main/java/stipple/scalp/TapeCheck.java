package stipple.scalp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stipple.number.Exponential;

/// Looks whether tapes can belong to one head, and which one to take again if not.
public final class TapeCheck {

  // beyond so many standard deviations from what the others say (chosen): such heads are measured
  // wrongly far more often than they are born
  private static final double IMPOSSIBLE = 4;
  private static final double UNUSUAL = 2.7;
  // two candidates whose removal mends the head about equally well (chosen)
  private static final double AS_GOOD = 3;
  // readings of one tape by one person differ less than this in 99 of 100 pairs
  private static final double FAR_APART = 3.64;

  private TapeCheck() {}

  /// What is wrong with the tapes together.
  ///
  /// `suspects` are the tapes to take again, the likeliest first.
  public record Contradiction(Kind kind, List<TapeLine> suspects) {

    /// How far apart they are.
    public enum Kind {
      /// Rare: take the suspect once more.
      UNUSUAL,
      /// No head is like that.
      IMPOSSIBLE
    }

    public Contradiction {
      suspects = List.copyOf(suspects);
    }
  }

  /// The contradiction between the tapes, or nothing. *Holds for*: any tapes; one alone contradicts
  /// nothing.
  public static Optional<Contradiction> of(Tapes tapes) {
    if (tapes.readings().size() < 2) {
      return Optional.empty();
    }
    double furthest = 0;
    double least = Double.MAX_VALUE;
    var misfits = new ArrayList<Suspect>();
    for (var line : tapes.readings().keySet()) {
      var others = tapes.without(line);
      var head = HeadFit.of(others, HeadFit.ofReading(others), HeadModel.Origin.TAPES);
      furthest = Math.max(furthest, surprise(tapes, line, head));
      double misfit = HeadFit.misfit(others, head.scale());
      misfits.add(new Suspect(line, misfit));
      least = Math.min(least, misfit);
    }
    if (furthest < UNUSUAL) {
      return Optional.empty();
    }
    double bar = least + AS_GOOD;
    var suspects =
        misfits.stream()
            .filter(one -> one.misfit() <= bar)
            .sorted(java.util.Comparator.comparingDouble(Suspect::misfit))
            .map(Suspect::line)
            .toList();
    return Optional.of(
        new Contradiction(
            furthest >= IMPOSSIBLE ? Contradiction.Kind.IMPOSSIBLE : Contradiction.Kind.UNUSUAL,
            suspects));
  }

  // the head without this tape explains the others so well
  private record Suspect(TapeLine line, double misfit) {}

  /// Whether two readings of one tape are so far apart that a third is needed.
  public static boolean areApart(TapeLine line, double oneMm, double otherMm) {
    double apart = Math.abs(Exponential.log(oneMm / otherMm));
    return apart > FAR_APART * Tapes.repeatability(line);
  }

  // How many standard deviations a tape lies off what the head from the others would read.
  private static double surprise(Tapes tapes, TapeLine line, HeadModel head) {
    double off = Math.abs(Exponential.log(tapes.onSkinMm(line) / head.tapeMm(line)));
    double sd = Tapes.repeatability(line);
    double spread = head.tapeLogSd(line);
    return off / Math.sqrt(sd * sd / tapes.reading(line).readings() + spread * spread);
  }
}
