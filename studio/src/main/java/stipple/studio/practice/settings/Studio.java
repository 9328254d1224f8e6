package stipple.studio.practice.settings;

import java.util.List;
import java.util.UUID;
import stipple.studio.house.StudioPlace;

/// A studio: where it stands, and its policies on what the trade disagrees about.
public record Studio(StudioPlace place, String country, Policies policies, int version) {

  public UUID id() {
    return place.studioId();
  }

  /// The studio's own answers where sources differ; each starts at a default.
  public record Policies(
      int sessionsChosen,
      int sessionCapMinutes,
      int gapMinDays,
      int patchWaitHours,
      List<Integer> patchReadingsHours,
      int patchValidDays,
      int touchUpMonths,
      int quoteValidDays,
      int depositPercent,
      boolean licenceNeeded) {

    public static final Policies DEFAULTS =
        new Policies(0, 300, 7, 48, List.of(24, 48, 72, 168), 365, 36, 30, 20, false);

    public Policies {
      patchReadingsHours = List.copyOf(patchReadingsHours);
    }
  }
}
