package stipple.scalp;

import org.jspecify.annotations.Nullable;

/// A point by which a hairline is drawn and dragged, with its name if it has one.
public record HairlinePoint(ScalpPoint at, @Nullable HairlineTag tag) {

  HairlinePoint mirrored() {
    return new HairlinePoint(at.mirrored(), tag == null ? null : tag.mirrored());
  }
}
