package stipple.studio.treatment.patchtest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import stipple.studio.practice.settings.Studio;

/// The studio's own answers on the patch test: how long to wait, and how long a calm one holds.
record PatchRule(int waitHours, int validDays, ZoneId zone) {

  static PatchRule of(Studio studio) {
    return new PatchRule(
        studio.policies().patchWaitHours(),
        studio.policies().patchValidDays(),
        studio.place().zone());
  }

  /// The skin has had its time from this moment on. Hours pass as they pass, whatever the clocks on
  /// the wall are set to.
  Instant waitedUntil(Instant placedAt) {
    return placedAt.plus(Duration.ofHours(waitHours));
  }

  /// The last day on which the test still counts.
  LocalDate validUntil(Instant placedAt) {
    return LocalDate.ofInstant(placedAt, zone).plusDays(validDays);
  }
}
