package stipple.studio.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import stipple.scalp.Zone;
import stipple.studio.house.signin.Viewer;
import stipple.studio.practice.pastsessions.PastSessionFiles;
import stipple.studio.treatment.aftercare.Aftercares;
import stipple.studio.treatment.aftercare.CheckIn;
import stipple.studio.treatment.aftercare.CheckIns;
import stipple.studio.treatment.consultation.Answer;
import stipple.studio.treatment.followup.FollowUp;
import stipple.studio.treatment.followup.FollowUps;
import stipple.studio.treatment.session.Sessions;

/// The invented clients, each somewhere else in the treatment, with a past told in time.
@Component
@Profile("demo")
class Cast {

  private final Telling telling;
  private final PastSessionFiles files;
  private final InventedColours colours;
  private final Chair chair;
  private final Sessions sessions;
  private final Aftercares aftercares;
  private final CheckIns checkIns;
  private final FollowUps followUps;

  Cast(
      Telling telling,
      PastSessionFiles files,
      InventedColours colours,
      Chair chair,
      Sessions sessions,
      Aftercares aftercares,
      CheckIns checkIns,
      FollowUps followUps) {
    this.telling = telling;
    this.files = files;
    this.colours = colours;
    this.chair = chair;
    this.sessions = sessions;
    this.aftercares = aftercares;
    this.checkIns = checkIns;
    this.followUps = followUps;
  }

  /// One studio's stage: who works there, where, and with what.
  record Stagecraft(
      Viewer dana, Viewer rui, Viewer noor, UUID north, UUID south, Shelves shelves) {}

  /// The lots that are used, by what they are for.
  record Shelves(UUID ash, UUID ebony, UUID needles, UUID anaesthetic) {}

  /// Every client's story, each to be told in a transaction of its own.
  List<Runnable> stories(Stagecraft stage) {
    return List.of(
        () -> past(stage),
        () -> wren(stage),
        () -> silas(stage),
        () -> petra(stage),
        () -> owen(stage),
        () -> anouk(stage),
        () -> mara(stage),
        () -> june(stage),
        () -> tomasz(stage),
        () -> leo(stage),
        () -> hana(stage),
        () -> ravi(stage),
        () -> ellis(stage),
        () -> idris(stage));
  }

  private void past(Stagecraft stage) {
    telling.then(
        stage.dana(),
        days(110),
        () ->
            files.takeOver(
                InventedPast.FILE,
                InventedPast.csv(telling.today()),
                Map.of(
                    stage.dana().name(), stage.dana().personId(),
                    stage.rui().name(), stage.rui().personId())));
  }

  private void wren(Stagecraft stage) {
    telling.then(stage.noor(), days(1), () -> telling.takeIn(Parts.WREN, stage.noor()));
  }

  private void silas(Stagecraft stage) {
    var id = takeIn(Parts.SILAS, stage, 3);
    telling.then(stage.rui(), days(2), () -> telling.jot(id, Parts.SILAS, stage.rui()));
  }

  private void petra(Stagecraft stage) {
    var since = telling.today().minusMonths(4);
    var part = Parts.PETRA.answering("isotretinoin", new Answer(true, Optional.of(since), ""));
    consulted(part, stage, stage.dana(), 12, false);
  }

  private void owen(Stagecraft stage) {
    var part =
        Parts.OWEN.answering(
            "blood-thinner", new Answer(true, Optional.empty(), "daily, low dose"));
    consulted(part, stage, stage.rui(), 9, true);
  }

  private void anouk(Stagecraft stage) {
    var id = consulted(Parts.ANOUK, stage, stage.dana(), 6, true);
    telling.then(
        stage.dana(), days(6), () -> telling.draw(telling.latest(id), Parts.ANOUK, stage.dana()));
  }

  private void mara(Stagecraft stage) {
    var id = quoted(Parts.MARA, stage, stage.dana(), 5, false);
    telling.then(stage.dana(), days(4), () -> colours.measure(id, Parts.MARA));
    telling.then(stage.dana(), days(4), () -> telling.mix(id, stage.shelves().ash(), "7.00"));
    telling.then(
        stage.dana(),
        Duration.ofHours(27),
        () -> telling.placePatchTest(id, stage.shelves().anaesthetic()));
    telling.then(
        stage.dana(), Duration.ofHours(2), () -> telling.readPatchTest(id, 24, true, stage.dana()));
  }

  private void june(Stagecraft stage) {
    var id = quoted(Parts.JUNE, stage, stage.rui(), 11, true);
    telling.then(stage.rui(), days(9), () -> telling.mix(id, stage.shelves().ebony(), "5.00"));
    telling.then(
        stage.rui(), days(9), () -> telling.placePatchTest(id, stage.shelves().anaesthetic()));
    telling.then(stage.rui(), days(7), () -> telling.readPatchTest(id, 48, false, stage.rui()));
  }

  private void tomasz(Stagecraft stage) {
    ready(Parts.TOMASZ, stage, stage.rui(), stage.shelves().ash(), 14);
  }

  private void leo(Stagecraft stage) {
    var id = ready(Parts.LEO, stage, stage.dana(), stage.shelves().ebony(), 20);
    chair.sit(id, stage.dana(), stage.north(), stage.shelves().needles(), days(5));
    telling.then(stage.dana(), days(3), () -> checkIn(id, stage.dana(), CheckIn.Redness.FADING));
  }

  private void hana(Stagecraft stage) {
    var id = ready(Parts.HANA, stage, stage.rui(), stage.shelves().ash(), 18);
    chair.sit(id, stage.rui(), stage.south(), stage.shelves().needles(), days(4));
    telling.then(
        stage.noor(),
        Duration.ofHours(5),
        () -> checkIn(id, stage.rui(), CheckIn.Redness.SPREADING));
  }

  private void ravi(Stagecraft stage) {
    var id = ready(Parts.RAVI, stage, stage.dana(), stage.shelves().ebony(), 60);
    chair.sit(id, stage.dana(), stage.north(), stage.shelves().needles(), days(48));
    telling.then(stage.dana(), days(36), () -> lookAt(id, stage.dana(), 82, Optional.empty()));
    chair.sit(id, stage.dana(), stage.north(), stage.shelves().needles(), days(34));
  }

  private void ellis(Stagecraft stage) {
    var id = ready(Parts.ELLIS, stage, stage.rui(), stage.shelves().ash(), 400);
    int begun = 385;
    for (int session = 1; session <= 3; session++) {
      int ago = begun - 15 * (session - 1);
      chair.sit(id, stage.rui(), stage.south(), stage.shelves().needles(), days(ago));
      var recall =
          session == 3 ? Optional.of(telling.today().plusDays(12)) : Optional.<LocalDate>empty();
      telling.then(
          stage.rui(),
          days(ago - 13),
          () -> lookAt(id, stage.rui(), recall.isPresent() ? 96 : 84, recall));
    }
  }

  private void idris(Stagecraft stage) {
    var id = ready(Parts.IDRIS, stage, stage.rui(), stage.shelves().ebony(), 40);
    chair.sit(id, stage.rui(), stage.south(), stage.shelves().needles(), days(22));
    telling.then(stage.rui(), days(8), () -> lookAt(id, stage.rui(), 79, Optional.empty()));
    chair.begin(id, stage.rui(), stage.south(), stage.shelves().needles(), Duration.ofMinutes(104));
  }

  // --- how far a treatment is ---

  private UUID takeIn(Part part, Stagecraft stage, int daysAgo) {
    var id = new UUID[1];
    telling.then(stage.noor(), days(daysAgo), () -> id[0] = telling.takeIn(part, stage.noor()));
    return id[0];
  }

  private UUID consulted(Part part, Stagecraft stage, Viewer by, int daysAgo, boolean consents) {
    var id = takeIn(part, stage, daysAgo + 2);
    telling.then(
        by,
        days(daysAgo),
        () -> {
          var consultation = telling.consult(id, part, by);
          if (consents) {
            telling.consent(consultation, part, by);
          }
        });
    return id;
  }

  private UUID quoted(Part part, Stagecraft stage, Viewer by, int daysAgo, boolean accepted) {
    var id = consulted(part, stage, by, daysAgo, true);
    telling.then(
        by,
        days(daysAgo).minusHours(1),
        () -> {
          telling.draw(telling.latest(id), part, by);
          telling.signDesign(id, part, by);
          telling.quote(id, by);
        });
    if (accepted) {
      telling.then(stage.noor(), days(daysAgo).minusHours(20), () -> telling.accept(id, part));
    }
    return id;
  }

  private UUID ready(Part part, Stagecraft stage, Viewer by, UUID pigment, int daysAgo) {
    var id = quoted(part, stage, by, daysAgo, true);
    telling.then(by, days(daysAgo - 1), () -> colours.measure(id, part));
    telling.then(by, days(daysAgo - 1), () -> telling.mix(id, pigment, "6.00"));
    telling.then(
        by, days(daysAgo - 1), () -> telling.placePatchTest(id, stage.shelves().anaesthetic()));
    telling.then(by, days(daysAgo - 2), () -> telling.readPatchTest(id, 24, true, by));
    telling.then(by, days(daysAgo - 3), () -> telling.readPatchTest(id, 48, true, by));
    telling.then(by, days(daysAgo - 4), () -> telling.readPatchTest(id, 72, true, by));
    return id;
  }

  private void checkIn(UUID client, Viewer by, CheckIn.Redness redness) {
    var schedule = aftercares.latest(client).orElseThrow();
    checkIns.take(
        schedule.id(),
        new CheckIn.Skin(redness, CheckIn.Itch.MILD, List.of(), true),
        "",
        by.personId());
  }

  private void lookAt(UUID client, Viewer by, int keptPercent, Optional<LocalDate> touchUpOn) {
    var last = sessions.ofClient(client).getLast();
    Map<Zone, Integer> kept = new EnumMap<>(Zone.class);
    last.plannedDots()
        .keySet()
        .forEach(zone -> kept.put(zone, zone == Zone.HAIRLINE ? keptPercent - 6 : keptPercent));
    followUps.record(
        last,
        new FollowUps.Look(
            new FollowUp.Healed(true, false, touchUpOn.isPresent()),
            kept,
            "looks natural",
            "",
            touchUpOn),
        by.personId());
  }

  private static Duration days(long days) {
    return Duration.ofDays(days);
  }
}
