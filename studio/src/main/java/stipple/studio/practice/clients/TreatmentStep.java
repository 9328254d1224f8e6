package stipple.studio.practice.clients;

import java.util.UUID;

/// A step of the treatment as the rail sees it: each room of the treatment brings its own.
public interface TreatmentStep {

  StepName name();

  StepState stateFor(UUID clientId);
}
