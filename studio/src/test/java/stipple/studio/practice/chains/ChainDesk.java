package stipple.studio.practice.chains;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.RunningStudio;
import stipple.studio.house.Money;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.StudioScope;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointment.Kind;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.booking.DiaryChange;
import stipple.studio.practice.booking.Wish;
import stipple.studio.practice.clients.Client;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.people.People;
import stipple.studio.practice.timetable.Slot;

/// A desk at which chains are found, held and booked in tests.
public final class ChainDesk {

  public static final UUID BY = new UUID(0, 1);
  public static final Money NOTHING = Money.zero(Currency.getInstance("GBP"));

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final VisitGap WEEKS = new VisitGap(7, 30, 10, 14, 0);

  private final RunningStudio studio;
  private final UUID studioId;
  private final Chains chains;
  private final Database database;
  private final TransactionTemplate transaction;

  public ChainDesk(RunningStudio studio) {
    this.studio = studio;
    studioId = studio.id();
    chains = studio.part(Chains.class);
    database = studio.part(Database.class);
    transaction = new TransactionTemplate(studio.part(PlatformTransactionManager.class));
  }

  public void emptyTheDiary() {
    run(() -> {
      database.change("DELETE FROM claim");
      database.change(
          "UPDATE appointment SET cancelled_at = booked_at, cancel_reason = 'the diary is emptied' WHERE cancelled_at IS NULL");
      database.change(
          "UPDATE chain SET state = 'RELEASED', held_until = NULL WHERE state = 'HELD'");
      database.change("UPDATE resource SET version = version + 1");
    });
  }

  Chain booked(UUID client) {
    var chain = hold(client);
    in(() -> chains.book(chain, BY));
    return in(() -> chains.get(chain));
  }

  Appointment bookedFirst(int number) {
    var who = studio.inside(() -> studio.part(People.class).practitioners()).getFirst().id();
    var wishes = wishes();
    var withOne =
        new Preferences(wishes.days(), wishes.part(), Optional.of(who), wishes.notBefore());
    var chain = hold(client(number), find(client(number), withOne).proposals().getFirst());
    return visit(in(() -> chains.book(chain, BY)).getFirst());
  }

  DiaryChange.Move moving(Appointment visit, Slot to) {
    return new DiaryChange.Move(
        visit.id(),
        visit.version(),
        new Wish(
            visit.clientId(),
            visit.practitionerId(),
            visit.roomId(),
            visit.kind(),
            visit.sessionNumber(),
            to,
            ""));
  }

  Appointment visit(UUID id) {
    return studio.inside(() -> studio.part(Appointments.class).get(id));
  }

  Found find(ChainWish wish) {
    return studio.inside(() -> studio.part(ChainFinder.class).find(wish));
  }

  /// A patch test, its reading two days on, and two sessions.
  public Found find(UUID client, Preferences wishes) {
    var visits =
        List.of(
            new AskedVisit(Kind.PATCH_TEST, Optional.empty(), 30, VisitGap.none()),
            new AskedVisit(Kind.READING, Optional.empty(), 15, new VisitGap(2, 9, 2, 5, 48)),
            new AskedVisit(
                Kind.SESSION,
                Optional.of(1),
                150,
                165,
                new VisitGap(0, 60, 0, 10, 0),
                Optional.empty()),
            new AskedVisit(Kind.SESSION, Optional.of(2), 140, 155, WEEKS, Optional.empty()));
    return find(new ChainWish(client, visits, Optional.empty(), wishes));
  }

  public UUID hold(UUID client) {
    return hold(client, find(client, wishes()).proposals().getFirst());
  }

  public UUID hold(UUID client, Proposal proposal) {
    return in(() -> chains.hold(client, proposal.visits(), Optional.empty(), NOTHING, BY));
  }

  /// From tomorrow on.
  public Preferences wishes() {
    return Preferences.from(today().plusDays(1));
  }

  LocalDate today() {
    return LocalDate.ofInstant(studio.clock.instant(), LONDON);
  }

  public UUID client(int number) {
    return studio.inside(() -> studio.part(Clients.class).search("")).stream()
        .map(Client::id)
        .skip(number)
        .findFirst()
        .orElseThrow();
  }

  long claims() {
    return studio.inside(() -> database.count("SELECT count(*) FROM claim"));
  }

  public <W> W in(Supplier<W> work) {
    return Objects.requireNonNull(
        StudioScope.call(studioId, () -> transaction.execute(_ -> work.get())));
  }

  public void run(Runnable work) {
    in(() -> {
      work.run();
      return true;
    });
  }
}
