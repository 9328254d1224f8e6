package stipple.studio.practice.booking;

import java.util.UUID;
import stipple.studio.practice.timetable.Slot;

/// What a visit takes up of one practitioner, room or client.
record Claim(UUID visit, UUID resource, Slot slot) {}
