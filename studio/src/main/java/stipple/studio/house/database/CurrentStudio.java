package stipple.studio.house.database;

import java.util.Optional;
import java.util.UUID;

/// The studio whose rows the work at hand may see.
@FunctionalInterface
public interface CurrentStudio {

  Optional<UUID> id();
}
