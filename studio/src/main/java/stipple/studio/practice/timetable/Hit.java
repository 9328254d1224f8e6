package stipple.studio.practice.timetable;

import java.util.UUID;
import stipple.studio.house.Phrase;

/// A visit that is booked at a time when nobody would be there.
public record Hit(String client, Phrase kind, Slot slot, UUID visit) {}
