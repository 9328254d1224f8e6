package stipple.studio.treatment.pigmentmixing;

import java.time.LocalDate;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;

/// The recipe card of one mix.
public record RecipePage(
    ClientFrame client, Form form, Mix mix, boolean current, LocalDate today, boolean labelDuty) {}
