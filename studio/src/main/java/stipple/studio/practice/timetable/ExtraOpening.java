package stipple.studio.practice.timetable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.practice.settings.Studios.Hours;

/// Open on one date at a time when a practitioner or a room would not be; the whole studio where
/// none is named.
public record ExtraOpening(UUID id, Optional<UUID> resource, LocalDate day, Hours hours) {}
