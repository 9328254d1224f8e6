package stipple.studio.treatment.consultation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.clients.Clients;

/// Measuring a head with three tapes, before a design is drawn and whenever it is doubted.
@Controller
class HeadPages {

  private final HeadMeasurements measurements;
  private final MeasuringViews views;
  private final Clients clients;
  private final Submissions submissions;
  private final Viewers viewers;

  HeadPages(
      HeadMeasurements measurements,
      MeasuringViews views,
      Clients clients,
      Submissions submissions,
      Viewers viewers) {
    this.measurements = measurements;
    this.views = views;
    this.clients = clients;
    this.submissions = submissions;
    this.viewers = viewers;
  }

  @GetMapping("/clients/{id}/consultation/head")
  ModelAndView show(@PathVariable UUID id) {
    clients.get(id);
    return views.page(id, views.reader().fresh(), Optional.empty());
  }

  /// What the tapes typed so far would give; nothing is kept.
  @PostMapping("/clients/{id}/consultation/head/preview")
  ModelAndView preview(@PathVariable UUID id, Form form) {
    clients.get(id);
    return views.preview(id, form, views.reader().read(form));
  }

  @PostMapping("/clients/{id}/consultation/head")
  ModelAndView measure(@PathVariable UUID id, Form form) {
    clients.get(id);
    var readings = views.reader().read(form);
    HeadForm.demand(form, readings);
    return submissions.take(
        form,
        () -> {
          var kept = measurements.measure(id, readings, viewers.present().personId());
          return Went.to("/clients/" + id + "/consultation/head")
              .saying("head.kept", kept.number());
        },
        () -> views.page(id, form, Optional.of(readings)));
  }
}
