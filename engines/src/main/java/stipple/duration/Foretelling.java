package stipple.duration;

/// One session foretold from what is believed.
final class Foretelling {

  private final Beliefs beliefs;
  private final PartDraws parts;
  private final Outlook outlook;

  Foretelling(Beliefs beliefs, SessionAsk ask) {
    this(beliefs, new PartDraws(), ask);
  }

  /// With what other sessions of the same hands have drawn of their parts.
  Foretelling(Beliefs beliefs, PartDraws parts, SessionAsk ask) {
    this.beliefs = beliefs;
    this.parts = parts;
    this.outlook = Outlook.of(beliefs, ask);
  }

  /// How long it will last, calibrated, with a cause for every minute shown.
  Forecast forecast() {
    var model = new Draws(outlook, parts).minutes();
    var estimated = withEstimate(model);
    var calibration = beliefs.calibration();
    var calibrated = estimated.calibrated(calibration);
    int known = beliefs.sessionsOf(outlook.ask.practitioner());
    var middles =
        new LearnedWaterfall.Middles(
            model.quantile(0.5),
            estimated.quantile(0.5),
            calibrated.quantile(0.5),
            calibration.sessions());
    var estimate =
        new SessionEstimate(
            calibrated.quantile(0.1),
            calibrated.quantile(0.5),
            calibrated.quantile(0.8),
            calibrated.quantile(0.9),
            calibrated.mean(),
            BreakPlan.over(
                outlook.dottingMin(),
                outlook.setUp.medianMin(),
                outlook.breaksPerMin(),
                outlook.oneBreak.meanMin()),
            new LearnedWaterfall(outlook, known).causes(middles));
    return new Forecast(calibrated, estimate, known, beliefs.sessions());
  }

  /// The range before calibration.
  Predictive range() {
    return withEstimate(new Draws(outlook, parts).minutes());
  }

  private Predictive withEstimate(Predictive range) {
    var ask = outlook.ask;
    if (!ask.hasEstimate()) {
      return range;
    }
    double dotting =
        outlook.dottingMin() * (1 + outlook.breaksPerMin() * outlook.oneBreak.meanMin());
    double share = Math.min(1, dotting / range.mean());
    double variance = share * share * outlook.lastingVariance() * outlook.pace.chance();
    double bias = beliefs.estimateBias(ask.practitioner());
    return OwnEstimates.drawn(range, variance, ask.ownEstimateMinutes(), bias);
  }
}
