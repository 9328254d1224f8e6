package stipple.studio.desk.chain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.chains.AskedVisit;
import stipple.studio.practice.chains.Chain;
import stipple.studio.practice.chains.ChainVisit;
import stipple.studio.practice.chains.Found;
import stipple.studio.practice.chains.PlacedVisit;
import stipple.studio.practice.chains.Preferences;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;
import stipple.studio.practice.records.Overrides;

/// The visits of one client's treatment: those that are booked, those that are held, and where
/// those still to be booked may lie.
public record ChainPage(
    Form form,
    ClientFrame client,
    List<AskedVisit> toCome,
    Preferences wishes,
    Optional<Found> found,
    Optional<Chain> held,
    List<Chain> booked,
    Optional<Phrase> unfit,
    Sooner sooner,
    List<Choice> practitioners,
    Names names,
    Instant now) {

  /// Fewer days between sessions than the studio waits: from how many it can be allowed, and who
  /// allowed it.
  public record Sooner(int fromDays, int usualDays, Optional<Overrides.Passed> allowed) {

    public boolean isPossible() {
      return fromDays < usualDays;
    }
  }

  /// How practitioners and rooms are called.
  public record Names(Map<UUID, String> all) {

    public Names {
      all = Map.copyOf(all);
    }

    public String of(UUID id) {
      return all.getOrDefault(id, "");
    }
  }

  public List<DayOfWeek> weekdays() {
    return List.of(DayOfWeek.values());
  }

  public boolean isWished(DayOfWeek day) {
    return wishes.days().contains(day);
  }

  /// Whether anything but every day, every time and everybody is wished.
  public boolean asksForWishes() {
    return !wishes.equals(Preferences.from(wishes.notBefore()));
  }

  public boolean hasSessionsToCome() {
    return toCome.stream().anyMatch(visit -> visit.kind() == Appointment.Kind.SESSION);
  }

  /// A place as a field carries it.
  public String place(PlacedVisit visit) {
    return ChainForm.place(visit);
  }

  public List<PlacedVisit> placed(Chain chain) {
    return chain.visits().stream().map(ChainVisit::placed).toList();
  }

  public boolean isOver() {
    return held.filter(chain -> chain.isOver(now)).isPresent();
  }
}
