package stipple.studio.treatment.patchtest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.treatment.pigmentmixing.Mix;

/// Reads and fills the form of a patch test that is being placed.
final class PlacementForm {

  private static final int DAYS_BACK = 30;

  private PlacementForm() {}

  static Form blank(Instant now, ZoneId zone) {
    var there = now.atZone(zone);
    return Form.filled(
        Map.of(
            "placedOn", there.toLocalDate().toString(),
            "placedTime", DateTimeFormatter.ofPattern("HH:mm").format(there)));
  }

  static Placement read(Form form, UUID id, UUID clientId, Mix mix, Instant now, ZoneId zone) {
    var today = LocalDate.ofInstant(now, zone);
    var placedOn = form.date("placedOn", today.minusDays(DAYS_BACK), today);
    var placedAt = LocalDateTime.of(placedOn, form.time("placedTime")).atZone(zone).toInstant();
    if (placedAt.isAfter(now)) {
      form.say("placedTime", Phrase.of("patch-test.in-the-future"));
    }
    var places = new ArrayList<String>();
    for (int i = 1; i <= mix.parts().size(); i++) {
      places.add(form.text("place" + i, 120));
    }
    var anaesthetic = anaesthetic(form);
    insistOnDistance(form, places, anaesthetic);
    return new Placement(
        id,
        clientId,
        form.id("mixId"),
        placedAt,
        places,
        anaesthetic,
        form.optionalText("note", 1000));
  }

  private static Optional<Placement.Anaesthetic> anaesthetic(Form form) {
    var lotId = form.optionalId("anaestheticLot");
    if (lotId.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Placement.Anaesthetic(lotId.get(), form.text("anaestheticPlace", 120)));
  }

  private static void insistOnDistance(
      Form form, List<String> places, Optional<Placement.Anaesthetic> anaesthetic) {
    var taken = new HashSet<String>();
    for (int i = 0; i < places.size(); i++) {
      if (!taken.add(places.get(i).toLowerCase(Locale.ROOT))) {
        form.say("place" + (i + 1), Phrase.of("patch-test.same-place"));
      }
    }
    anaesthetic
        .filter(spot -> !taken.add(spot.place().toLowerCase(Locale.ROOT)))
        .ifPresent(_ -> form.say("anaestheticPlace", Phrase.of("patch-test.same-place")));
  }
}
