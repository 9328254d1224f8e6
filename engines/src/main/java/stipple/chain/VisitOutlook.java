package stipple.chain;

/// What a visit of a day may expect: the share of days on which it starts more than 10 minutes
/// late, the minutes its client waits on average, and the minute at which it starts on average.
public record VisitOutlook(double lateShare, double expectedWait, double expectedStart) {}
