package stipple.duration;

import java.util.Arrays;
import stipple.scalp.Zone;

/// Which effects shift the pace of one zone's dotting, and how much of each: the columns of the
/// belief with their values, and what is added for those it has no column for.
///
/// `shift` is their mean, `common` the variance they share with the other zones of the session,
/// `passing` the part of it that client and day have, `own` the variance of this zone alone; the
/// variances in units of chance.
record PaceRow(
    int[] columns, double[] values, double shift, double common, double passing, double own) {

  /// The same without client and day: what is believed of practitioner, zone, skin and work.
  PaceRow lasting() {
    double[] kept = values.clone();
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] >= PaceColumns.SESSION && columns[i] < PaceColumns.PRACTITIONERS) {
        kept[i] = 0;
      }
    }
    return new PaceRow(columns, kept, shift, common - passing, 0, own);
  }

  /// A row as it grows, effect by effect.
  static final class Draft {

    private final int[] columns = new int[12];
    private final double[] values = new double[12];
    private int count;
    private double shift;
    private double lasting;
    private double passing;
    private double own;

    /// The effects of the work and the skin, so many hours in.
    void addWork(SessionWork work, Zone zone, double hours) {
      add(PaceColumns.PACE, 1);
      add(PaceColumns.zone(zone), 1);
      if (work.factors().isOilyOrThick()) {
        add(PaceColumns.OILY, 1);
      }
      if (work.factors().isDryOrSensitive()) {
        add(PaceColumns.DRY, 1);
      }
      if (work.technique() != Technique.SINGLE_POINT_SHAVED) {
        add(PaceColumns.technique(work.technique()), 1);
      }
      add(PaceColumns.number(work.number()), 1);
      add(PaceColumns.HOURS, hours);
    }

    void add(int column, double value) {
      columns[count] = column;
      values[count] = value;
      count++;
    }

    /// An effect without a column, with what all zones of the session share of it.
    void addLasting(double mean, double variance) {
      shift += mean;
      lasting += variance;
    }

    /// The same, gone after the session or known by the client alone.
    void addPassing(double mean, double variance) {
      shift += mean;
      passing += variance;
    }

    /// An effect without a column on this zone alone.
    void addOwn(double mean, double variance) {
      shift += mean;
      own += variance;
    }

    PaceRow row() {
      return new PaceRow(
          Arrays.copyOf(columns, count),
          Arrays.copyOf(values, count),
          shift,
          lasting + passing,
          passing,
          own);
    }
  }
}
