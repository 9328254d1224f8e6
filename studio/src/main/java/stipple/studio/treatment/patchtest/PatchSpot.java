package stipple.studio.treatment.patchtest;

import java.util.UUID;
import stipple.studio.practice.stock.Lot;

/// One spot of a patch test: which lot, and where on the skin.
public record PatchSpot(UUID id, Lot lot, String place) {

  public UUID lotId() {
    return lot.id();
  }

  public boolean isPigment() {
    return lot.kind() == Lot.Kind.PIGMENT;
  }
}
