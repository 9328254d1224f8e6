package stipple.duration;

import java.util.Arrays;
import java.util.Optional;
import stipple.scalp.Zone;

/// The practitioners among the effects on the pace: how fast each is, and in which zone more so.
///
/// At most 40 have columns of their own; whoever was seen longest ago is kept as means and
/// variances, for a return.
final class Crew {

  private final DurationPrior prior;
  private final Seats seats;
  private int[] lastDay;
  private PastPeople past;

  Crew(DurationPrior prior) {
    this.prior = prior;
    seats = new Seats(PaceColumns.MOST_PRACTITIONERS);
    lastDay = new int[0];
    past = PastPeople.none();
  }

  private Crew(Crew other) {
    prior = other.prior;
    seats = other.seats.copy();
    lastDay = other.lastDay.clone();
    past = other.past;
  }

  Crew copy() {
    return new Crew(this);
  }

  /// Somebody works on this day. Returns who had to give way, if anybody.
  Optional<String> begin(String name, int day, PaceBelief belief) {
    int seat = seats.find(name);
    if (seat >= 0) {
      seats.see(seat, name);
      loosen(seat, day, belief);
      return Optional.empty();
    }
    seat = seats.next();
    var gone = seats.at(seat);
    if (seat == lastDay.length) {
      lastDay = Arrays.copyOf(lastDay, seat + 1);
      belief.widen(PaceColumns.PER_PRACTITIONER);
    } else {
      int column = PaceColumns.practitioner(seat);
      past = past.with(gone, belief, column, PaceColumns.PER_PRACTITIONER, lastDay[seat]);
    }
    seats.see(seat, name);
    sit(seat, name, day, belief);
    return gone.isEmpty() ? Optional.empty() : Optional.of(gone);
  }

  private void sit(int seat, String name, int day, PaceBelief belief) {
    int column = PaceColumns.practitioner(seat);
    lastDay[seat] = day;
    var known = past.find(name);
    for (int i = 0; i < PaceColumns.PER_PRACTITIONER; i++) {
      double sd = i == 0 ? prior.practitionerSd() : prior.practitionerInZoneSd();
      belief.restart(column + i, 0, prior.inChance(sd));
    }
    if (known.isPresent()) {
      var before = known.get();
      for (int i = 0; i < PaceColumns.PER_PRACTITIONER; i++) {
        belief.restart(column + i, before.means()[i], before.variances()[i]);
      }
      lastDay[seat] = before.day();
      loosen(seat, day, belief);
    }
  }

  private void loosen(int seat, int day, PaceBelief belief) {
    int column = PaceColumns.practitioner(seat);
    belief.loosen(column, drift(belief.unsure(column, column), day - lastDay[seat]));
    lastDay[seat] = Math.max(lastDay[seat], day);
  }

  /// What may have changed since the last session; never vaguer than a stranger.
  private double drift(double variance, int days) {
    double room = prior.inChance(prior.practitionerSd()) - variance;
    double chance = prior.chanceSd() * prior.chanceSd();
    double drift = prior.driftPerDay() * Math.max(0, days) / chance;
    return Math.min(drift, Math.max(0, room));
  }

  /// Where somebody's effects begin, below 0 for nowhere.
  int column(String name) {
    int seat = seats.find(name);
    return seat < 0 ? -1 : PaceColumns.practitioner(seat);
  }

  /// Adds a practitioner's effects in a zone; who is not working yet may have changed till then.
  void addTo(
      PaceRow.Draft row, String name, int day, Zone zone, boolean running, PaceBelief belief) {
    int place = 1 + zone.place();
    int seat = seats.find(name);
    if (seat >= 0) {
      int column = PaceColumns.practitioner(seat);
      row.add(column, 1);
      row.add(column + place, 1);
      double variance = belief.unsure(column, column);
      row.addLasting(0, running ? 0 : drift(variance, day - lastDay[seat]));
      return;
    }
    past.find(name)
        .ifPresentOrElse(
            known -> {
              double variance = known.variances()[0];
              double drift = drift(variance, day - known.day());
              row.addLasting(known.means()[0], variance + drift);
              row.addOwn(known.means()[place], known.variances()[place]);
            },
            () -> {
              row.addLasting(0, running ? 0 : prior.inChance(prior.practitionerSd()));
              row.addOwn(0, prior.inChance(prior.practitionerInZoneSd()));
            });
  }
}
