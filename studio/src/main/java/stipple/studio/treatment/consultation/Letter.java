package stipple.studio.treatment.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A doctor's letter: who wrote it, when, and whether it permits the treatment.
public record Letter(
    UUID id, String doctor, LocalDate datedOn, boolean permits, String note, Instant receivedAt) {}
