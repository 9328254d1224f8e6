package stipple.studio.treatment.aftercare;

import java.util.List;
import stipple.studio.house.web.Form;

/// The studio's schedule, to be changed. `at` is the line whose form came back, 0 for the new one.
public record TemplatePage(Form form, int at, List<AftercareTemplates.Line> lines) {}
