package stipple.studio.house;

import java.util.Optional;

/// Knows the place of the studio that is being served.
public interface StudioPlaces {

  /// The studio of the present transaction or viewer; empty before anybody has signed in.
  Optional<StudioPlace> current();
}
