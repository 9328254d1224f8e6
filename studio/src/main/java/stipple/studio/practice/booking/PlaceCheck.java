package stipple.studio.practice.booking;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.Verdict;
import stipple.studio.practice.timetable.Slot;

/// What would happen if a visit were moved. It is really moved, by the same rules and under the
/// same locks, and all of it is taken back: so the answer is the one that the move itself would
/// get.
@Component
class PlaceCheck {

  private final Appointments appointments;
  private final DiaryRules rules;
  private final FreeTimes freeTimes;
  private final TransactionTemplate transaction;

  PlaceCheck(
      Appointments appointments,
      DiaryRules rules,
      FreeTimes freeTimes,
      PlatformTransactionManager transactions) {
    this.appointments = appointments;
    this.rules = rules;
    this.freeTimes = freeTimes;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// What stands against a place, what to do about it, and the free times nearest to it.
  record Answer(Optional<Phrase> against, Optional<Phrase> whatToDo, List<Slot> free) {

    boolean isFine() {
      return against.isEmpty();
    }
  }

  Answer of(Appointment visit, int version, Wish wish) {
    var verdict = rules.verdictOn(wish);
    if (verdict instanceof Verdict.Refused(var reason, var whatToDo)) {
      return against(reason, Optional.of(whatToDo), visit, wish);
    }
    return tried(visit, version, wish)
        .map(reason -> against(reason, Optional.empty(), visit, wish))
        .orElseGet(() -> new Answer(Optional.empty(), Optional.empty(), List.of()));
  }

  private Optional<Phrase> tried(Appointment visit, int version, Wish wish) {
    try {
      transaction.executeWithoutResult(trial -> {
        trial.setRollbackOnly();
        appointments.move(visit.id(), version, wish);
      });
      return Optional.empty();
    } catch (NotDone refused) {
      return Optional.of(refused.reason());
    }
  }

  private Answer against(Phrase reason, Optional<Phrase> whatToDo, Appointment visit, Wish wish) {
    return new Answer(Optional.of(reason), whatToDo, freeTimes.near(wish, List.of(visit.id())));
  }
}
