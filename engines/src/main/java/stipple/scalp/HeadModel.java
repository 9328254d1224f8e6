package stipple.scalp;

/// One head: the scale of the egg, how sure it is, and where it comes from.
public final class HeadModel {

  /// The shape that scales are fitted to; another shape would be another version.
  public static final String VERSION = Egg.VERSION;

  /// What the scale rests on.
  public enum Origin {
    /// At least one tape was taken.
    TAPES,
    /// No tape: the mean of men or women, an estimate.
    ESTIMATE,
    /// The scale was given, as when heads are invented to try the tapes on.
    GIVEN
  }

  private final Scale scale;
  private final Symmetric3 covariance;
  private final Origin origin;

  HeadModel(Scale scale, Symmetric3 covariance, Origin origin) {
    this.scale = scale;
    this.covariance = covariance;
    this.origin = origin;
  }

  /// The head that most likely has these tapes; without any, the mean of women or men.
  ///
  /// *Holds for*: adult heads; 20 ms at most. Tapes that contradict each other are fitted all the
  /// same: ask [TapeCheck] before.
  public static HeadModel fitted(Tapes tapes, boolean woman) {
    return tapes.readings().isEmpty()
        ? HeadFit.of(MeanHead.tapes(woman), MeanHead.spread(), Origin.ESTIMATE)
        : HeadFit.of(tapes, HeadFit.ofReading(tapes), Origin.TAPES);
  }

  /// The head of exactly this scale, with nothing left open but its bulges.
  public static HeadModel known(Scale scale) {
    return new HeadModel(scale, Symmetric3.ZERO, Origin.GIVEN);
  }

  public Scale scale() {
    return scale;
  }

  public Origin origin() {
    return origin;
  }

  /// The standard deviation of an amount whose logarithm changes by this gradient with the
  /// logarithms of the three scales. *Range*: 0 and above, no unit.
  double logSd(double[] gradient) {
    return Math.sqrt(Math.max(0, covariance.form(gradient)));
  }

  /// What a tape should read on this head's bare skin. *Range*: above 0 mm.
  public double tapeMm(TapeLine line) {
    return new TapeModel(scale).mm(line);
  }

  /// What a caliper should read across this head where it is broadest. *Range*: above 0 mm.
  public double breadthMm() {
    return new TapeModel(scale).breadthMm();
  }

  /// What a caliper should read from the brow to the back of this head. *Range*: above 0 mm.
  public double lengthMm() {
    return new TapeModel(scale).lengthMm();
  }

  /// The place inside this head from which its skin is seen in every direction.
  public Position middle() {
    return new HeadSurface(scale).middle();
  }

  /// How far this head's tape may lie from the one shown, as a share of it.
  double tapeLogSd(TapeLine line) {
    return logSd(HeadFit.slopes(scale, line));
  }
}
