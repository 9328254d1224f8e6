package stipple.studio.practice.waitlist;

import java.util.UUID;
import stipple.studio.practice.timetable.Slot;

/// Time of a practitioner and a room that was taken and is free again.
record FreedTime(UUID id, UUID practitionerId, UUID roomId, Slot slot) {}
