package stipple.chain;

import java.util.Arrays;

/// A day being lived through in all scenarios at once, visit after visit in the order of their
/// planned starts: each starts when it is planned, when its practitioner is done with the one
/// before, and when its room is clean, whichever comes last `[Lindley]`.
///
/// The last visit can be taken back, which the search for an order needs.
final class DayRun {

  static final int NONE = -1;

  final double[][] start;
  final double[][] finish;
  private final DayAsk ask;
  private final Scenarios scenarios;
  private final int count;
  private final int[] lastOfPractitioner;
  private final int[] lastOfRoom;
  private final int[] trail;
  private final int[] before;
  private final int[] roomBefore;
  private final int[] practitionerOf;
  private final int[] roomOf;
  private final double[] waited;
  private final double[] idled;
  private int size;

  DayRun(DayAsk ask, Scenarios scenarios) {
    this.ask = ask;
    this.scenarios = scenarios;
    count = scenarios.count();
    int visits = ask.visits().size();
    start = new double[visits][count];
    finish = new double[visits][count];
    lastOfPractitioner = new int[ask.practitioners().size()];
    lastOfRoom = new int[ask.rooms().size()];
    trail = new int[visits];
    before = new int[visits];
    roomBefore = new int[visits];
    practitionerOf = new int[visits];
    roomOf = new int[visits];
    waited = new double[visits + 1];
    idled = new double[visits + 1];
    clear();
  }

  void clear() {
    Arrays.fill(lastOfPractitioner, NONE);
    Arrays.fill(lastOfRoom, NONE);
    size = 0;
  }

  /// Lives through one more visit.
  void add(int visit, int planned, int practitioner, int room) {
    int own = lastOfPractitioner[practitioner];
    int other = lastOfRoom[room];
    double wait = through(visit, planned, own, other, ask.rooms().get(room).turnover());
    trail[size] = visit;
    before[visit] = own;
    roomBefore[visit] = other;
    practitionerOf[visit] = practitioner;
    roomOf[visit] = room;
    lastOfPractitioner[practitioner] = visit;
    lastOfRoom[room] = visit;
    waited[size + 1] = waited[size] + wait / count;
    idled[size + 1] = idled[size] + (own == NONE ? 0 : idle(visit, own) / count);
    size++;
  }

  private double through(int visit, int planned, int own, int other, int turnover) {
    var minutes = scenarios.of(visit);
    var starts = start[visit];
    var ends = finish[visit];
    double wait = 0;
    for (int i = 0; i < count; i++) {
      double at = planned;
      if (own != NONE) {
        at = Math.max(at, finish[own][i]);
      }
      if (other != NONE) {
        at = Math.max(at, finish[other][i] + turnover);
      }
      starts[i] = at;
      ends[i] = at + minutes[i];
      wait += at - planned;
    }
    return wait;
  }

  private double idle(int visit, int own) {
    double idle = 0;
    for (int i = 0; i < count; i++) {
      idle += start[visit][i] - finish[own][i];
    }
    return idle;
  }

  /// Takes the last visit back.
  void undo() {
    size--;
    int visit = trail[size];
    lastOfPractitioner[practitionerOf[visit]] = before[visit];
    lastOfRoom[roomOf[visit]] = roomBefore[visit];
  }

  int size() {
    return size;
  }

  int lastOf(int practitioner) {
    return lastOfPractitioner[practitioner];
  }

  /// The minutes that all clients wait together, on average.
  double waits() {
    return waited[size];
  }

  /// The minutes that practitioners sit between two visits, on average.
  double idles() {
    return idled[size];
  }

  /// Adds up the minutes that a practitioner works beyond the end of the day, by scenario.
  void addOvertime(int practitioner, double[] overtime) {
    int last = lastOfPractitioner[practitioner];
    if (last == NONE) {
      return;
    }
    int closes = ask.practitioners().get(practitioner).closes();
    for (int i = 0; i < count; i++) {
      overtime[i] += Math.max(0, finish[last][i] - closes);
    }
  }

  /// The overtime of a practitioner, on average, if so many more minutes of work follow without a
  /// pause.
  double overtimeAfter(int practitioner, double[] more) {
    int last = lastOfPractitioner[practitioner];
    int closes = ask.practitioners().get(practitioner).closes();
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += Math.max(0, finish[last][i] + more[i] - closes);
    }
    return sum / count;
  }

  /// Takes the minutes of a visit from what is left of a day.
  void less(double[] before, int visit, double[] after) {
    var minutes = scenarios.of(visit);
    for (int i = 0; i < count; i++) {
      after[i] = before[i] - minutes[i];
    }
  }

  /// The minutes of some visits together, by scenario.
  double[] minutes(int[] visits) {
    var sum = new double[count];
    for (int visit : visits) {
      var minutes = scenarios.of(visit);
      for (int i = 0; i < count; i++) {
        sum[i] += minutes[i];
      }
    }
    return sum;
  }
}
