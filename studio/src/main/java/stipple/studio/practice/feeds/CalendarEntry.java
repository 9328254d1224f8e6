package stipple.studio.practice.feeds;

import java.time.Instant;
import java.util.UUID;
import stipple.studio.practice.timetable.Slot;

/// One visit as another calendar shows it. The words are neutral: what it is for stays out.
public record CalendarEntry(
    UUID visitId,
    int version,
    Slot slot,
    boolean isCancelled,
    Instant changedAt,
    String summary,
    String place) {}
