package stipple.studio.treatment.consultation;

import java.time.LocalDate;
import java.util.Optional;

/// What the client answered to one question of the questionnaire.
public record Answer(boolean applies, Optional<LocalDate> since, String detail) {

  public static final Answer NO = new Answer(false, Optional.empty(), "");
}
