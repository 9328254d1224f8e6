package stipple.studio.house.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.database.CurrentStudio;
import stipple.studio.house.database.StudioScope;

/// Serves the studio of a scope opened on purpose, else the viewer's own.
@Component
class StudioOfTheViewer implements CurrentStudio {

  private final Viewers viewers;

  StudioOfTheViewer(Viewers viewers) {
    this.viewers = viewers;
  }

  @Override
  public Optional<UUID> id() {
    return StudioScope.current().or(() -> viewers.current().map(Viewer::studioId));
  }
}
