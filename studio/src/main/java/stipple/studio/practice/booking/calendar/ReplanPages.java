package stipple.studio.practice.booking.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.booking.Diary;
import stipple.studio.practice.booking.DiaryChange;
import stipple.studio.practice.booking.Wish;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Slot;

/// A day in another order, beside the day as it stands.
@Controller
class ReplanPages {

  private static final Pattern MOVE =
      Pattern.compile("([0-9a-f-]{36}) (\\d{1,9}) (\\d{1,11}) ([0-9a-f-]{36})");

  private final Replans replans;
  private final Appointments appointments;
  private final Diary diary;
  private final Studios studios;
  private final Submissions submissions;
  private final Viewers viewers;

  ReplanPages(
      Replans replans,
      Appointments appointments,
      Diary diary,
      Studios studios,
      Submissions submissions,
      Viewers viewers) {
    this.replans = replans;
    this.appointments = appointments;
    this.diary = diary;
    this.studios = studios;
    this.submissions = submissions;
    this.viewers = viewers;
  }

  @GetMapping("/booking/day/{date}/re-plan")
  ModelAndView propose(@PathVariable String date) {
    return page(Form.empty(), day(date));
  }

  /// All of it or nothing: the diary asks every rule again.
  @PostMapping("/booking/day/{date}/re-plan")
  ModelAndView accept(@PathVariable String date, Form form) {
    var day = day(date);
    var moves = moves(form);
    if (moves.isEmpty()) {
      form.sayProblem(Phrase.of("replan.nothing-to-do"));
    }
    return submissions.take(
        form,
        () -> {
          var change = new DiaryChange(List.of(), moves, List.of(), Optional.empty());
          diary.change(change, viewers.present().personId());
          return Went.to("/booking?day=" + day).saying("replan.done", moves.size());
        },
        () -> page(form, day));
  }

  private List<DiaryChange.Move> moves(Form form) {
    var moves = new ArrayList<DiaryChange.Move>();
    for (var sealed : form.values("move")) {
      var read = MOVE.matcher(sealed);
      if (!read.matches() || !isId(read.group(1)) || !isId(read.group(4))) {
        form.sayProblem(Phrase.of("replan.nothing-to-do"));
        return List.of();
      }
      var known = appointments.get(UUID.fromString(read.group(1)));
      var start = Instant.ofEpochSecond(Long.parseLong(read.group(3)));
      var wish =
          new Wish(
              known.clientId(),
              known.practitionerId(),
              UUID.fromString(read.group(4)),
              known.kind(),
              known.sessionNumber(),
              Slot.of(start, known.slot().minutes()),
              known.note());
      moves.add(new DiaryChange.Move(known.id(), Integer.parseInt(read.group(2)), wish));
    }
    return moves;
  }

  private static boolean isId(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  private ModelAndView page(Form form, LocalDate day) {
    var line = new DayLine(day, studios.present().place().zone());
    return Page.of("practice/booking/calendar/replan", new ReplanPage(form, day, replans.of(line)));
  }

  private static LocalDate day(String date) {
    try {
      var day = LocalDate.parse(date);
      if (day.getYear() < 2000 || day.getYear() > 2200) {
        throw new NotFound();
      }
      return day;
    } catch (DateTimeException notADay) {
      throw new NotFound();
    }
  }
}
