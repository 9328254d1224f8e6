package stipple.duration;

import java.util.Arrays;
import java.util.TreeMap;
import stipple.number.Exponential;
import stipple.scalp.Zone;

/// Keeps the effects of the pace by name: zones, skin, technique, session number, hours at work,
/// practitioners with their zones, and the clients whose plan is open.
///
/// A client beyond the 32 last seen is forgotten as a column and kept as a mean and a variance.
final class PaceLearner {

  static final int PACE = 0;
  static final int ZONES = 1;
  static final int OILY = 5;
  static final int DRY = 6;
  static final int TECHNIQUES = 7;
  static final int NUMBERS = 9;
  static final int HOURS = 12;
  static final int SESSION = 13;
  static final int CLIENTS = 14;
  static final int MOST_CLIENTS = 32;
  static final int PRACTITIONERS = CLIENTS + MOST_CLIENTS;
  static final int PER_PRACTITIONER = 1 + Zone.values().length;
  private static final int GUESS_WORTH = 8;

  private final DurationPrior prior;
  private final PaceBelief belief;
  private final TreeMap<String, Integer> practitioners;
  private int[] lastDay;
  private final String[] clients;
  private final int[] lastSeen;
  private int seen;
  private PastClients past;

  PaceLearner(DurationPrior prior) {
    this.prior = prior;
    belief = new PaceBelief(PRACTITIONERS, GUESS_WORTH, square(prior.chanceSd()));
    practitioners = new TreeMap<>();
    lastDay = new int[0];
    clients = new String[MOST_CLIENTS];
    Arrays.fill(clients, "");
    lastSeen = new int[MOST_CLIENTS];
    past = PastClients.none();
    start(PACE, Exponential.log(prior.dotsPerMinute()), prior.paceSd());
    start(ZONES, Priors.zoneShift(Zone.HAIRLINE), prior.zoneSd());
    start(ZONES + 1, Priors.zoneShift(Zone.TOP), prior.zoneSd());
    start(ZONES + 2, Priors.zoneShift(Zone.SIDES), prior.zoneSd());
    start(ZONES + 3, Priors.zoneShift(Zone.SCAR), prior.zoneSd());
    start(OILY, Priors.SKIN_SHIFT, Priors.SKIN_SD);
    start(DRY, Priors.SKIN_SHIFT, Priors.SKIN_SD);
    start(TECHNIQUES, 0, prior.techniqueSd());
    start(TECHNIQUES + 1, 0, prior.techniqueSd());
    for (int number = 1; number <= 3; number++) {
      start(NUMBERS + number - 1, Priors.sessionShift(number), Priors.SESSION_SD);
    }
    start(HOURS, Priors.PER_HOUR, Priors.PER_HOUR_SD);
  }

  private PaceLearner(PaceLearner other) {
    prior = other.prior;
    belief = other.belief.copy();
    practitioners = new TreeMap<>(other.practitioners);
    lastDay = other.lastDay.clone();
    clients = other.clients.clone();
    lastSeen = other.lastSeen.clone();
    seen = other.seen;
    past = other.past;
  }

  PaceLearner copy() {
    return new PaceLearner(this);
  }

  PaceBelief belief() {
    return belief;
  }

  private void start(int column, double mean, double sd) {
    belief.restart(column, mean, inChance(sd));
  }

  private double inChance(double sd) {
    return square(sd) / square(prior.chanceSd());
  }

  /// A session begins: its practitioner, its client and its day have their columns from now on.
  /// Nobody's name is told by the day's column, as nothing of it lasts.
  void begin(SessionAsk ask) {
    double passing = inChance(prior.daySd());
    if (ask.practitioner().isEmpty()) {
      passing += inChance(prior.practitionerSd());
    } else {
      beginPractitioner(ask.practitioner(), ask.day());
    }
    if (ask.client().isEmpty()) {
      passing += inChance(prior.clientSd());
    } else {
      beginClient(ask.client());
    }
    belief.restart(SESSION, 0, passing);
  }

  /// The session is over: its day is of no use to later ones.
  void end(SessionLog session) {
    belief.restart(SESSION, 0, 0);
    int slot = clientSlot(session.done().client());
    if (slot >= 0 && session.lastOfPlan()) {
      close(slot);
    }
  }

  private void beginPractitioner(String name, int day) {
    Integer known = practitioners.get(name);
    if (known == null) {
      int ordinal = practitioners.size();
      practitioners.put(name, ordinal);
      lastDay = Arrays.copyOf(lastDay, ordinal + 1);
      lastDay[ordinal] = day;
      belief.widen(PER_PRACTITIONER);
      int column = column(ordinal);
      start(column, 0, prior.practitionerSd());
      for (int zone = 1; zone < PER_PRACTITIONER; zone++) {
        start(column + zone, 0, prior.practitionerInZoneSd());
      }
    } else {
      belief.loosen(column(known), drift(known, day));
      lastDay[known] = Math.max(lastDay[known], day);
    }
  }

  /// What may have changed since the last session; never vaguer than a stranger.
  private double drift(int practitioner, int day) {
    int days = Math.max(0, day - lastDay[practitioner]);
    int column = column(practitioner);
    double room = inChance(prior.practitionerSd()) - belief.unsure(column, column);
    double drift = prior.driftPerDay() * days / square(prior.chanceSd());
    return Math.min(drift, Math.max(0, room));
  }

  private void beginClient(String client) {
    int slot = clientSlot(client);
    if (slot < 0) {
      slot = longestUnseen();
      close(slot);
      clients[slot] = client;
      int free = slot;
      past.find(client)
          .ifPresentOrElse(
              known -> belief.restart(CLIENTS + free, known.mean(), known.variance()),
              () -> start(CLIENTS + free, 0, prior.clientSd()));
    }
    seen++;
    lastSeen[slot] = seen;
  }

  private int longestUnseen() {
    int oldest = 0;
    for (int slot = 1; slot < MOST_CLIENTS; slot++) {
      if (lastSeen[slot] < lastSeen[oldest]) {
        oldest = slot;
      }
    }
    return oldest;
  }

  private void close(int slot) {
    if (!clients[slot].isEmpty()) {
      int column = CLIENTS + slot;
      past = past.with(clients[slot], belief.mean(column), belief.unsure(column, column));
      belief.restart(column, 0, 0);
      clients[slot] = "";
      lastSeen[slot] = 0;
    }
  }

  private int clientSlot(String client) {
    for (int slot = 0; slot < MOST_CLIENTS; slot++) {
      if (!client.isEmpty() && clients[slot].equals(client)) {
        return slot;
      }
    }
    return -1;
  }

  private static int column(int practitioner) {
    return PRACTITIONERS + practitioner * PER_PRACTITIONER;
  }

  /// The effects on one zone of a session; `running` has the column of its day.
  PaceRow row(SessionAsk ask, Zone zone, double hours, boolean running) {
    return new Columns(ask, zone, hours, running).row();
  }

  /// Where a zone stands, front first.
  static int place(Zone zone) {
    return switch (zone) {
      case HAIRLINE -> 0;
      case TOP -> 1;
      case CROWN -> 2;
      case SIDES -> 3;
      case SCAR -> 4;
    };
  }

  private static int place(Technique technique) {
    return technique == Technique.BETWEEN_HAIRS ? 1 : 0;
  }

  private static int group(Zone zone) {
    return switch (zone) {
      case HAIRLINE -> 0;
      case TOP, CROWN -> 1;
      case SIDES -> 2;
      case SCAR -> 3;
    };
  }

  private static double square(double value) {
    return value * value;
  }

  /// Collects the columns of a row.
  private final class Columns {
    private final int[] columns = new int[12];
    private final double[] values = new double[12];
    private int count;
    private double shift;
    private double common;
    private double passing;
    private double own;

    Columns(SessionAsk ask, Zone zone, double hours, boolean running) {
      var work = ask.work();
      add(PACE, 1);
      add(ZONES + group(zone), 1);
      if (work.factors().isOilyOrThick()) {
        add(OILY, 1);
      }
      if (work.factors().isDryOrSensitive()) {
        add(DRY, 1);
      }
      if (work.technique() != Technique.SINGLE_POINT_SHAVED) {
        add(TECHNIQUES + place(work.technique()), 1);
      }
      add(NUMBERS + Math.min(work.number(), 3) - 1, 1);
      add(HOURS, hours);
      addPractitioner(ask, zone, running);
      addClient(ask.client());
      if (running) {
        add(SESSION, 1);
      } else {
        passing += inChance(prior.daySd());
      }
    }

    private void addPractitioner(SessionAsk ask, Zone zone, boolean running) {
      Integer known = practitioners.get(ask.practitioner());
      if (known == null) {
        common += inChance(prior.practitionerSd());
        own += inChance(prior.practitionerInZoneSd());
      } else {
        add(column(known), 1);
        add(column(known) + 1 + place(zone), 1);
        common += running ? 0 : drift(known, ask.day());
      }
    }

    private void addClient(String client) {
      int slot = clientSlot(client);
      if (slot >= 0) {
        add(CLIENTS + slot, 1);
      } else {
        var known = past.find(client);
        shift += known.map(PastClients.Past::mean).orElse(0.0);
        passing += known.map(PastClients.Past::variance).orElse(inChance(prior.clientSd()));
      }
    }

    private void add(int column, double value) {
      columns[count] = column;
      values[count] = value;
      count++;
    }

    PaceRow row() {
      return new PaceRow(
          Arrays.copyOf(columns, count),
          Arrays.copyOf(values, count),
          shift,
          common + passing,
          passing,
          own);
    }
  }
}
