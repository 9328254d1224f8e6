package stipple.duration;

import java.util.Optional;
import stipple.number.Exponential;
import stipple.scalp.Zone;

/// Keeps the effects of the pace by name: zones, skin, technique, session number, hours at work,
/// practitioners with their zones, and the clients whose plan is open.
final class PaceLearner {

  private static final int GUESS_WORTH = 8;

  private final DurationPrior prior;
  private final PaceBelief belief;
  private final Crew crew;
  private final Clientele clientele;

  PaceLearner(DurationPrior prior) {
    this.prior = prior;
    double chance = prior.chanceSd() * prior.chanceSd();
    belief = new PaceBelief(PaceColumns.PRACTITIONERS, GUESS_WORTH, chance);
    crew = new Crew(prior);
    clientele = new Clientele(prior);
    start(PaceColumns.PACE, Exponential.log(prior.dotsPerMinute()), prior.paceSd());
    for (var zone : Zone.values()) {
      start(PaceColumns.zone(zone), Priors.zoneShift(zone), prior.zoneSd());
    }
    start(PaceColumns.OILY, Priors.SKIN_SHIFT, Priors.SKIN_SD);
    start(PaceColumns.DRY, Priors.SKIN_SHIFT, Priors.SKIN_SD);
    for (var technique : Technique.values()) {
      start(PaceColumns.technique(technique), 0, prior.techniqueSd());
    }
    for (int number = 1; number <= 3; number++) {
      start(PaceColumns.number(number), Priors.sessionShift(number), Priors.SESSION_SD);
    }
    start(PaceColumns.HOURS, Priors.PER_HOUR, Priors.PER_HOUR_SD);
  }

  private PaceLearner(PaceLearner other) {
    prior = other.prior;
    belief = other.belief.copy();
    crew = other.crew.copy();
    clientele = other.clientele.copy();
  }

  PaceLearner copy() {
    return new PaceLearner(this);
  }

  PaceBelief belief() {
    return belief;
  }

  private void start(int column, double mean, double sd) {
    belief.restart(column, mean, prior.inChance(sd));
  }

  /// A session begins: its practitioner, its client and its day have their columns from now on.
  /// Nobody's name is told by the day's column, as nothing of it lasts. Returns the practitioner
  /// who had to give way, if any.
  Optional<String> begin(SessionAsk ask) {
    double passing = prior.inChance(prior.daySd());
    Optional<String> gone = Optional.empty();
    if (ask.practitioner().isEmpty()) {
      passing += prior.inChance(prior.practitionerSd());
    } else {
      gone = crew.begin(ask.practitioner(), ask.day(), belief);
    }
    if (ask.client().isEmpty()) {
      passing += prior.inChance(prior.clientSd());
    } else {
      clientele.begin(ask.client(), belief);
    }
    belief.restart(PaceColumns.SESSION, 0, passing);
    return gone;
  }

  /// The session is over: its day is of no use to later ones.
  void end(SessionLog session) {
    belief.restart(PaceColumns.SESSION, 0, 0);
    if (session.lastOfPlan()) {
      clientele.close(session.done().client(), belief);
    }
  }

  /// The effects on one zone of a session; `running` has the column of its day.
  PaceRow row(SessionAsk ask, Zone zone, double hours, boolean running) {
    var row = new PaceRow.Draft();
    row.addWork(ask.work(), zone, hours);
    crew.addTo(row, ask.practitioner(), ask.day(), zone, running, belief);
    clientele.addTo(row, ask.client());
    if (running) {
      row.add(PaceColumns.SESSION, 1);
    } else {
      addDay(row);
    }
    return row.row();
  }

  /// What the people and the day add in one zone of a session to come, its work left out.
  PaceRow people(String practitioner, String client, int day, Zone zone) {
    var row = new PaceRow.Draft();
    crew.addTo(row, practitioner, day, zone, false, belief);
    clientele.addTo(row, client);
    addDay(row);
    return row.row();
  }

  private void addDay(PaceRow.Draft row) {
    row.addPassing(0, prior.inChance(prior.daySd()));
  }

  /// The columns of all effects that can occur for one practitioner with one client.
  int[] columns(String practitioner, String client) {
    return PaceColumns.of(crew.column(practitioner), clientele.column(client));
  }
}
