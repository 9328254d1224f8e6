package stipple.studio.practice.booking;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.StudioClock;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.settings.Studios;

/// One visit, and its cancelling.
@Controller
class BookingPages {

  private final Appointments appointments;
  private final Diary diary;
  private final Studios studios;
  private final Submissions submissions;
  private final StudioClock clock;

  BookingPages(
      Appointments appointments,
      Diary diary,
      Studios studios,
      Submissions submissions,
      StudioClock clock) {
    this.appointments = appointments;
    this.diary = diary;
    this.studios = studios;
    this.submissions = submissions;
    this.clock = clock;
  }

  @GetMapping("/booking/{id}")
  ModelAndView visit(@PathVariable UUID id) {
    return page(Form.empty(), appointments.get(id));
  }

  @PostMapping("/booking/{id}/cancellation")
  ModelAndView cancel(@PathVariable UUID id, Form form) {
    var visit = appointments.get(id);
    var reason = form.text("reason", 400);
    if (!reason.isEmpty() && reason.length() < 3) {
      form.say("reason", stipple.studio.house.Phrase.of("booking.reason-short"));
    }
    return submissions.take(
        form,
        () -> {
          diary.cancel(id, form.version(), reason);
          return Went.to("/booking/" + id)
              .saying("booking.cancelled-now", visit.names().client(), visit.startsAt());
        },
        () -> page(form, appointments.get(id)));
  }

  @PostMapping("/booking/{id}/missed")
  ModelAndView miss(@PathVariable UUID id, Form form) {
    var visit = appointments.get(id);
    return submissions.take(
        form,
        () -> {
          diary.miss(id, form.version());
          return Went.to("/booking/" + id).saying("booking.missed-now", visit.names().client());
        },
        () -> page(form, appointments.get(id)));
  }

  private ModelAndView page(Form form, Appointment visit) {
    return Page.of(
        "practice/booking/visit",
        new VisitPage(
            form, visit, clock.now(), visit.slot().day(studios.present().place().zone())));
  }
}
