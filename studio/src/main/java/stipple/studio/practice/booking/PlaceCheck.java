package stipple.studio.practice.booking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.Verdict;
import stipple.studio.practice.timetable.Slot;

/// What would stand against a visit in another place, by the rules that the move itself obeys.
/// Nothing is changed.
@Component
class PlaceCheck {

  private final Diary diary;
  private final FreeTimes freeTimes;
  private final StudioClock clock;

  PlaceCheck(Diary diary, FreeTimes freeTimes, StudioClock clock) {
    this.diary = diary;
    this.freeTimes = freeTimes;
    this.clock = clock;
  }

  /// What stands against a place, what to do about it, the free times nearest to it, and where the
  /// visits after it are planned anew.
  record Answer(
      Optional<Phrase> against,
      Optional<Phrase> whatToDo,
      List<Slot> free,
      Optional<String> rePlan) {

    static Answer against(String key) {
      return new Answer(Optional.of(Phrase.of(key)), Optional.empty(), List.of(), Optional.empty());
    }
  }

  Answer of(Appointment visit, int seenVersion, Wish wish) {
    if (visit.isCancelled()) {
      return Answer.against("booking.is-cancelled");
    }
    if (visit.isMissed() || visit.isOver(clock.now())) {
      return Answer.against("booking.is-over");
    }
    if (visit.version() != seenVersion) {
      return Answer.against("calendar.stale");
    }
    return switch (diary.verdictOn(Map.of(visit.id(), wish))) {
      case Verdict.Allowed() ->
          new Answer(Optional.empty(), Optional.empty(), List.of(), Optional.empty());
      case Verdict.Refused(var reason, var whatToDo) ->
          new Answer(
              Optional.of(reason),
              Optional.of(whatToDo),
              freeTimes.near(wish, Optional.of(visit.id())),
              RePlanAddress.of(visit, wish, clock.now()));
    };
  }
}
