package stipple.studio.treatment.aftercare;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import stipple.studio.practice.settings.StudioOpened;

/// Gives a new studio the usual days to begin with, in the transaction that opens it.
@Component
class FirstTemplate {

  private final AftercareTemplates templates;

  FirstTemplate(AftercareTemplates templates) {
    this.templates = templates;
  }

  @EventListener
  void lay(StudioOpened opened) {
    templates.createDefaults();
  }
}
