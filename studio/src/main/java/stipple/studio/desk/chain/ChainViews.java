package stipple.studio.desk.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.desk.chain.ChainPage.Names;
import stipple.studio.house.StudioClock;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.chains.Chain;
import stipple.studio.practice.chains.ChainFinder;
import stipple.studio.practice.chains.ChainWish;
import stipple.studio.practice.chains.Chains;
import stipple.studio.practice.chains.Found;
import stipple.studio.practice.chains.Preferences;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Rooms;
import stipple.studio.treatment.session.SessionGaps;

/// Puts together what the page of a chain shows.
@Component
class ChainViews {

  private final ClientFrames frames;
  private final VisitsToCome visits;
  private final ChainFinder finder;
  private final Chains chains;
  private final RePlans rePlans;
  private final SessionGaps gaps;
  private final People people;
  private final Rooms rooms;
  private final StudioClock clock;

  ChainViews(
      ClientFrames frames,
      VisitsToCome visits,
      ChainFinder finder,
      Chains chains,
      RePlans rePlans,
      SessionGaps gaps,
      People people,
      Rooms rooms,
      StudioClock clock) {
    this.frames = frames;
    this.visits = visits;
    this.finder = finder;
    this.chains = chains;
    this.rePlans = rePlans;
    this.gaps = gaps;
    this.people = people;
    this.rooms = rooms;
    this.clock = clock;
  }

  ChainPage of(UUID clientId, Form form, Preferences wishes) {
    var frame = frames.story(clientId);
    var all = chains.ofClient(clientId);
    var held = all.stream().filter(chain -> !chain.isBooked()).findFirst();
    var booked = all.stream().filter(Chain::isBooked).toList();
    var toBook = visits.toBook(clientId);
    var shown = form.over(Form.filled(ChainForm.fields(wishes)));
    return new ChainPage(
        shown,
        frame,
        toBook.visits(),
        wishes,
        held.isEmpty() ? find(clientId, toBook, wishes) : Optional.empty(),
        held,
        booked,
        rePlans.unfit(clientId),
        sooner(clientId),
        practitioners(),
        names(),
        clock.now());
  }

  private ChainPage.Sooner sooner(UUID clientId) {
    var rule = gaps.rule();
    return new ChainPage.Sooner(
        rule.refuseBelowDays(), rule.allowedFromDays(), gaps.word(clientId));
  }

  private Optional<Found> find(UUID clientId, VisitsToCome.ToCome toBook, Preferences wishes) {
    if (toBook.isEmpty()) {
      return Optional.empty();
    }
    var earliest =
        toBook.notBefore().isAfter(wishes.notBefore()) ? toBook.notBefore() : wishes.notBefore();
    var wished = new Preferences(wishes.days(), wishes.part(), wishes.practitioner(), earliest);
    return Optional.of(
        finder.find(new ChainWish(clientId, toBook.visits(), toBook.before(), wished)));
  }

  List<Choice> practitioners() {
    return people.practitioners().stream().map(one -> Choice.of(one.id(), one.name())).toList();
  }

  Names names() {
    var names = new HashMap<UUID, String>();
    people.all().forEach(person -> names.put(person.id(), person.name()));
    rooms.all().forEach(room -> names.put(room.id(), room.name()));
    rooms.closed().forEach(room -> names.put(room.id(), room.name()));
    return new Names(names);
  }
}
