package stipple.studio.practice.clients;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;

/// Somebody who is treated, or wishes to be.
public record Client(
    UUID id,
    String name,
    LocalDate bornOn,
    String email,
    String phone,
    String address,
    String note,
    Instant takenInAt,
    int version) {

  /// Full years of age on a day.
  public int ageOn(LocalDate day) {
    return Period.between(bornOn, day).getYears();
  }
}
