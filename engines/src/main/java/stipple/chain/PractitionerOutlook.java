package stipple.chain;

import stipple.number.Interval;

/// When a practitioner who has visits will be done: the minute of the local day on average and the
/// P10, P50 and P90 of it; how likely that is after the end of work, and by how many minutes on
/// average; and how long they sit between two visits.
public record PractitionerOutlook(
    int practitioner,
    double expectedFinish,
    Interval finish,
    double overtimeShare,
    double expectedOvertime,
    double expectedIdle) {}
