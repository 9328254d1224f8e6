package stipple.studio;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.house.StudioPlace;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.StudioScope;
import stipple.studio.house.signin.Accounts;
import stipple.studio.house.signin.Role;
import stipple.studio.practice.insights.Spreads;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.sessionlog.LearnedDurations;
import stipple.studio.practice.sessionlog.PastTold;
import stipple.studio.practice.sessionlog.SessionLogs;
import stipple.studio.practice.sessionlog.ToldSession;
import stipple.studio.practice.settings.Studios;

/// A studio beside the demo, in the same house, with one owner who practises and an empty log.
public final class OtherStudio {

  private final RunningStudio house;
  private final UUID id = UUID.randomUUID();
  private final UUID owner = UUID.randomUUID();
  private final String email;

  public OtherStudio(RunningStudio house, String name) {
    this.house = house;
    email = name + "@example.com";
    work(() -> {
      house.part(Studios.class).open(place(name), "GB");
      house
          .part(People.class)
          .add(new Person(owner, "Otis " + name, email, Role.OWNER, true, Optional.empty(), 1));
      house.part(Accounts.class).open(id, owner, email, "dots-before-dawn");
    });
  }

  private StudioPlace place(String name) {
    return new StudioPlace(
        id,
        "Studio " + name,
        "",
        Locale.UK,
        ZoneId.of("Europe/London"),
        Currency.getInstance("GBP"),
        StudioPlace.AreaUnit.CM2,
        false);
  }

  public UUID owner() {
    return owner;
  }

  /// The owner, signed in.
  public Visitor visitor() {
    return house.signedIn(email);
  }

  /// Puts sessions into the log, as from a file.
  public void keep(List<ToldSession> told) {
    var file = UUID.randomUUID();
    work(() -> {
      house
          .part(Database.class)
          .change(
              """
              INSERT INTO past_sessions_import (id, file_name, fingerprint, state, lines, sessions,
                faults, taken, skipped, held_back, read_at, read_by, taken_at, taken_by)
              VALUES (?, 'past.csv', repeat('0', 64), 'TAKEN_OVER', 1, 1, 0, 1, 0, 0, now(), ?,
                now(), ?)
              """,
              file,
              owner,
              owner);
      var past =
          IntStream.range(0, told.size())
              .mapToObj(i -> new PastTold(file + "-" + i, told.get(i)))
              .toList();
      house.part(SessionLogs.class).keepPast(file, owner, past, List.of(), _ -> {});
    });
  }

  public boolean chooseSpreads() {
    return StudioScope.call(id, () -> house.part(Spreads.class).choose());
  }

  public LearnedDurations learned() {
    return StudioScope.call(id, () -> house.part(SessionLogs.class).learned());
  }

  public int learnedFrom() {
    return learned().model().sessions();
  }

  private void work(Runnable work) {
    var transaction = new TransactionTemplate(house.part(PlatformTransactionManager.class));
    StudioScope.run(id, () -> transaction.executeWithoutResult(_ -> work.run()));
  }
}
