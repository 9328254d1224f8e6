package stipple.studio.practice.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stipple.studio.RunningStudio;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.StudioScope;
import stipple.studio.practice.people.Licence;
import stipple.studio.practice.people.Licences;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.settings.Studio;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.settings.Studios.Hours;

/// What the database keeps of timetables, and what it refuses.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimetablesTest {

  private static final LocalDate FAR = LocalDate.of(2027, 6, 1);
  private static final Set<Technique> ALL = EnumSet.allOf(Technique.class);

  private final RunningStudio studio = RunningStudio.withCast();
  private final Timetables timetables = studio.part(Timetables.class);
  private final TimetableChanges changes = studio.part(TimetableChanges.class);
  private final Exceptions exceptions = studio.part(Exceptions.class);
  private final Studios studios = studio.part(Studios.class);
  private final Database database = studio.part(Database.class);
  private final TransactionTemplate transaction =
      new TransactionTemplate(studio.part(PlatformTransactionManager.class));
  private final UUID studioId = studio.id();
  private final UUID dana = person("Dana");
  private final UUID rui = person("Rui");
  private final UUID room = studio.inside(() -> studio.part(Rooms.class).all().getFirst().id());

  @AfterAll
  void close() {
    studio.close();
  }

  private UUID person(String name) {
    return studio.inside(() ->
        studio.part(People.class).all().stream()
            .filter(one -> one.name().startsWith(name))
            .map(Person::id)
            .findFirst()
            .orElseThrow());
  }

  @Test
  void the_database_refuses_stretches_of_a_weekday_that_overlap_or_leave_the_grid() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> save(room, "09:00-12:00", "11:55-15:00"))
        .withMessageContaining("never_overlapping");
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> save(room, "09:02-12:00"));
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> save(room, "12:00-09:00"));
    save(room, "09:00-12:00", "12:00-15:00");
    assertThat(studio.inside(() -> timetables.open(room, FAR, FAR)))
        .singleElement()
        .extracting(Slot::minutes)
        .isEqualTo(360L);
  }

  private void save(UUID one, String... stretches) {
    var hours = java.util.Arrays.stream(stretches).map(TimetablesTest::hours).toList();
    inside(() -> {
      int version = timetables.get(one).version();
      changes.save(new Timetable(one, true, Map.of(DayOfWeek.TUESDAY, hours), version), 0);
    });
  }

  private static Hours hours(String stretch) {
    return new Hours(
        LocalTime.parse(stretch.substring(0, 5)), LocalTime.parse(stretch.substring(6)));
  }

  @Test
  void every_change_adds_one_to_the_number_of_whom_it_touches() {
    int before = version(dana);
    var own =
        new Timetable(dana, false, Map.of(), studio.inside(() -> timetables.get(dana).version()));
    inside(() -> changes.save(own, ALL));
    assertThat(version(dana)).isEqualTo(before + 1);
    assertThatExceptionOfType(NotDone.Stale.class)
        .isThrownBy(() -> inside(() -> changes.save(own, ALL)));
    var off = off(Optional.of(dana));
    inside(() -> exceptions.add(off, 0));
    inside(() -> exceptions.removeDayOff(Optional.of(dana), off.id()));
    var extra = new ExtraOpening(UUID.randomUUID(), Optional.of(dana), FAR, hours("19:00-20:00"));
    inside(() -> exceptions.add(extra));
    inside(() -> exceptions.removeExtraOpening(Optional.of(dana), extra.id()));
    assertThat(version(dana)).isEqualTo(before + 5);
  }

  @Test
  void what_changes_for_the_studio_changes_for_all() {
    var before = List.of(version(dana), version(rui), version(room));
    var off = off(Optional.empty());
    inside(() -> exceptions.add(off, 0));
    assertThat(studio.inside(() -> timetables.open(List.of(dana, room), FAR, FAR).values()))
        .allSatisfy(slots -> assertThat(slots).isEmpty());
    assertThatExceptionOfType(NotDone.class)
        .isThrownBy(() ->
            inside(() ->
                exceptions.add(
                    new ExtraOpening(
                        UUID.randomUUID(), Optional.of(dana), FAR, hours("19:00-20:00")))));
    inside(() -> exceptions.removeDayOff(Optional.empty(), off.id()));
    inside(() -> studios.changeHours(studios.hours(), studios.present().version()));
    assertThat(List.of(version(dana), version(rui), version(room)))
        .isEqualTo(before.stream().map(one -> one + 3).toList());
  }

  @Test
  void what_was_removed_is_on_record_and_not_removed_again_or_by_another_door() {
    var off = off(Optional.of(rui));
    inside(() -> exceptions.add(off, 0));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> inside(() -> exceptions.removeDayOff(Optional.of(dana), off.id())));
    inside(() -> exceptions.removeDayOff(Optional.of(rui), off.id()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> inside(() -> exceptions.removeDayOff(Optional.of(rui), off.id())));
    assertThat(
            studio.inside(() ->
                database.count(
                    "SELECT count(*) FROM day_off WHERE id = ? AND voided_at IS NOT NULL",
                    off.id())))
        .isEqualTo(1);
    assertThat(
            studio.inside(() ->
                database.count("SELECT count(*) FROM audit_event WHERE subject_id = ?", off.id())))
        .isEqualTo(2);
  }

  @Test
  void a_day_that_is_over_is_not_taken_off() {
    var past =
        new DayOff(UUID.randomUUID(), Optional.of(rui), DayOff.Kind.AWAY, FAR.minusYears(1), FAR);
    assertThatExceptionOfType(NotDone.class)
        .isThrownBy(() -> inside(() -> exceptions.add(past, 0)))
        .withMessage("timetable.past");
  }

  @Test
  void a_practitioner_is_booked_for_everything_until_somebody_says_for_what() {
    var otis = UUID.randomUUID();
    inside(() ->
        studio
            .part(People.class)
            .add(
                new Person(
                    otis,
                    "Otis Fenn",
                    "otis@example.com",
                    stipple.studio.house.signin.Role.PRACTITIONER,
                    true,
                    Optional.empty(),
                    1)));
    assertThat(studio.inside(() -> timetables.techniques(otis))).isEqualTo(ALL);
    inside(() ->
        changes.save(
            Timetable.following(otis), EnumSet.of(Technique.CONSULTATION, Technique.PATCH_TEST)));
    assertThat(allowed(otis, Technique.CONSULTATION, FAR)).isTrue();
    assertThat(allowed(otis, Technique.IMPLANTATION, FAR)).isFalse();

    askForLicences(true);
    assertThat(allowed(otis, Technique.CONSULTATION, FAR)).isTrue();
    assertThat(allowed(otis, Technique.PATCH_TEST, FAR)).isFalse();
    assertThat(until(otis, Technique.CONSULTATION)).isEqualTo(FAR.plusDays(30));
    assertThat(until(otis, Technique.PATCH_TEST))
        .as("no licence at all")
        .isEqualTo(FAR.minusDays(9));
    inside(() ->
        studio
            .part(Licences.class)
            .add(
                new Licence(
                    UUID.randomUUID(),
                    otis,
                    Licence.Kind.LICENCE,
                    "Skin piercing",
                    "a council",
                    "",
                    FAR.minusYears(1),
                    Optional.of(FAR),
                    Optional.empty())));
    assertThat(allowed(otis, Technique.PATCH_TEST, FAR)).isTrue();
    assertThat(allowed(otis, Technique.PATCH_TEST, FAR.plusDays(1))).isFalse();
    assertThat(allowed(otis, Technique.PATCH_TEST, FAR.minusYears(1).minusDays(1))).isFalse();
    assertThat(until(otis, Technique.PATCH_TEST)).as("it runs out").isEqualTo(FAR.plusDays(1));
    assertThat(until(otis, Technique.IMPLANTATION)).as("never learned").isEqualTo(FAR.minusDays(9));
    askForLicences(false);
    assertThat(allowed(otis, Technique.PATCH_TEST, FAR.plusDays(1))).isTrue();
  }

  private LocalDate until(UUID practitioner, Technique technique) {
    return studio.inside(() ->
        timetables
            .skills(List.of(practitioner))
            .until(practitioner, technique, FAR.minusDays(9), FAR.plusDays(30)));
  }

  private boolean allowed(UUID practitioner, Technique technique, LocalDate day) {
    return studio.inside(() ->
        timetables
            .skills(List.of(practitioner))
            .verdictOn(practitioner, "Somebody", technique, day)
            .isAllowed());
  }

  private void askForLicences(boolean needed) {
    inside(() -> {
      var known = studios.present();
      var old = known.policies();
      var asked =
          new Studio.Policies(
              old.sessionsChosen(),
              old.sessionCapMinutes(),
              old.gapMinDays(),
              old.patchWaitHours(),
              old.patchReadingsHours(),
              old.patchValidDays(),
              old.touchUpMonths(),
              old.quoteValidDays(),
              old.depositPercent(),
              needed);
      studios.change(new Studio(known.place(), known.country(), asked, known.version()));
    });
  }

  private static DayOff off(Optional<UUID> resource) {
    return new DayOff(UUID.randomUUID(), resource, DayOff.Kind.HOLIDAY, FAR, FAR.plusDays(1));
  }

  private int version(UUID resource) {
    return studio.inside(() ->
        database
            .one("SELECT version FROM resource WHERE id = ?", row -> row.whole("version"), resource)
            .orElseThrow());
  }

  private void inside(Runnable work) {
    StudioScope.run(studioId, () -> transaction.executeWithoutResult(_ -> work.run()));
  }
}
