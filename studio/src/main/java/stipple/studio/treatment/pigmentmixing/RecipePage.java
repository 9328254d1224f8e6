package stipple.studio.treatment.pigmentmixing;

import java.time.LocalDate;
import java.util.Optional;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;

/// The recipe card of one mix.
public record RecipePage(
    ClientFrame client,
    Form form,
    Mix mix,
    Optional<Outlook> outlook,
    boolean current,
    LocalDate today,
    boolean labelDuty) {}
