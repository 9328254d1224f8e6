package stipple.duration;

import java.util.List;
import stipple.number.Bounds;

/// What is believed of the pace before the log speaks; the log may replace it (`hyper` event).
///
/// *Domain*: 1–1000 dots a minute, spreads of the logarithm 0–2, drift as variance a day 0–0.1.
/// *Source*: assumptions, see the package page.
public record DurationPrior(
    double dotsPerMinute,
    double paceSd,
    double zoneSd,
    double practitionerSd,
    double practitionerInZoneSd,
    double techniqueSd,
    double clientSd,
    double daySd,
    double chanceSd,
    double driftPerDay) {

  private static final double DRIFT_PER_DAY = 0.0002;

  public DurationPrior {
    Bounds.within(dotsPerMinute, "pace", "dots/min", 1, 1_000);
    spread(paceSd);
    spread(zoneSd);
    spread(practitionerSd);
    spread(practitionerInZoneSd);
    spread(techniqueSd);
    spread(clientSd);
    spread(daySd);
    Bounds.within(chanceSd, "spread of chance", "(logarithm)", 1e-4, 2);
    Bounds.within(driftPerDay, "drift", "(variance a day)", 0, 0.1);
  }

  private static void spread(double sd) {
    Bounds.within(sd, "spread", "(logarithm)", 0, 2);
  }

  /// The assumptions a new studio starts with.
  public static DurationPrior usual() {
    return new DurationPrior(
        Priors.DOTS_PER_MIN,
        Priors.PACE_SD,
        Priors.ZONE_SD,
        Priors.PRACTITIONER_SD,
        Priors.PRACTITIONER_IN_ZONE_SD,
        Priors.TECHNIQUE_SD,
        Priors.CLIENT_SD,
        Priors.DAY_SD,
        Priors.CHANCE_SD,
        DRIFT_PER_DAY);
  }

  /// The same with practitioners that do not change over the days.
  public DurationPrior withoutDrift() {
    return new DurationPrior(
        dotsPerMinute,
        paceSd,
        zoneSd,
        practitionerSd,
        practitionerInZoneSd,
        techniqueSd,
        clientSd,
        daySd,
        chanceSd,
        0);
  }

  /// The spreads that a log speaks for: how unlike practitioners are, and clients, days, zones and
  /// techniques.
  ///
  /// *Domain*: any log; below 30 sessions learned from, nothing changes; of more than 10,000 the
  /// last are read · *Range*: each variance ¼–4 times this one's · *Holds for*: the same log, the
  /// same answer · *Source*: the likelihood of the log, foretold session by session.
  public DurationPrior fitted(List<SessionLog> log) {
    return new SpreadSearch(this, log).best();
  }

  /// A spread's variance in units of the variance of chance.
  double inChance(double sd) {
    return sd / chanceSd * sd / chanceSd;
  }
}
