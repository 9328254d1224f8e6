package stipple.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stipple.number.Interval;

/// How a day will go if nobody does anything: by visit, as they were asked, and by practitioner, of
/// those who have visits.
///
/// Nobody starts before the planned minute; a visit starts when its practitioner is done with the
/// one before and its room is clean. *Source*: `[Lindley]`; scenarios as `[Begen2012]`.
public record DayForecast(List<VisitOutlook> visits, List<PractitionerOutlook> practitioners) {

  /// From how many minutes on a start counts as late (the design's).
  public static final int LATE_AFTER = 10;

  public DayForecast {
    visits = List.copyOf(visits);
    practitioners = List.copyOf(practitioners);
  }

  /// Lives through the day in all its scenarios.
  public static DayForecast of(DayAsk ask) {
    var run = new DayRun(ask, ask.scenarios());
    var starts = ask.visits().stream().mapToInt(DayVisit::planned).toArray();
    var idle = new double[ask.practitioners().size()];
    for (int visit : DayOrder.of(starts)) {
      var planned = ask.visits().get(visit);
      double before = run.idles();
      run.add(visit, planned.planned(), planned.practitioner(), planned.room());
      idle[planned.practitioner()] += run.idles() - before;
    }
    var visits = new ArrayList<VisitOutlook>();
    for (int visit = 0; visit < starts.length; visit++) {
      visits.add(outlook(run.start[visit], starts[visit]));
    }
    var practitioners = new ArrayList<PractitionerOutlook>();
    for (int who = 0; who < idle.length; who++) {
      int last = run.lastOf(who);
      if (last != DayRun.NONE) {
        int closes = ask.practitioners().get(who).closes();
        practitioners.add(outlook(who, run.finish[last].clone(), closes, idle[who]));
      }
    }
    return new DayForecast(visits, practitioners);
  }

  private static VisitOutlook outlook(double[] starts, int planned) {
    int late = 0;
    double sum = 0;
    for (double start : starts) {
      sum += start - planned;
      if (start > planned + LATE_AFTER) {
        late++;
      }
    }
    double wait = sum / starts.length;
    return new VisitOutlook((double) late / starts.length, wait, planned + wait);
  }

  private static PractitionerOutlook outlook(int who, double[] finish, int closes, double idle) {
    Arrays.sort(finish);
    int beyond = 0;
    double sum = 0;
    double overtime = 0;
    for (double end : finish) {
      sum += end;
      if (end > closes) {
        beyond++;
        overtime += end - closes;
      }
    }
    int n = finish.length;
    return new PractitionerOutlook(
        who,
        sum / n,
        new Interval(percent(finish, 10), percent(finish, 50), percent(finish, 90)),
        (double) beyond / n,
        overtime / n,
        idle);
  }

  private static double percent(double[] sorted, int percent) {
    return sorted[(sorted.length * percent + 99) / 100 - 1];
  }
}
