package stipple.duration;

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
      if (columns[i] >= PaceLearner.SESSION && columns[i] < PaceLearner.PRACTITIONERS) {
        kept[i] = 0;
      }
    }
    return new PaceRow(columns, kept, shift, common - passing, 0, own);
  }
}
