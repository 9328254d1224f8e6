package stipple.studio.practice.stock;

import java.util.Optional;

/// Whether a bottle says that it is sterile.
public enum Sterile {
  YES,
  NO,
  NOT_TOLD;

  static Sterile of(Optional<Boolean> told) {
    return told.map(sterile -> sterile ? YES : NO).orElse(NOT_TOLD);
  }

  Optional<Boolean> told() {
    return this == NOT_TOLD ? Optional.empty() : Optional.of(this == YES);
  }
}
