package stipple.studio.treatment.patchtest;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;

/// Reads the form of a reading.
final class ReadingForm {

  /// The choice of a reaction seen between the read-outs.
  static final String BETWEEN = "BETWEEN";

  private ReadingForm() {}

  static PatchReading read(Form form, UUID id, PatchTest test, Instant now) {
    var result = form.choice("result", PatchReading.Result.class);
    var signs = signs(form);
    var reacted = reacted(form, test);
    var due = dueHours(form);
    if (result == PatchReading.Result.REACTION) {
      if (signs.isEmpty()) {
        form.say("signs", Phrase.of("patch-test.which-signs"));
      }
      if (reacted.isEmpty()) {
        form.say("reacted", Phrase.of("patch-test.which-spot"));
      }
    } else if (!form.isWrong()) {
      refuseCalmWithSigns(form, signs, reacted, due);
    }
    return new PatchReading(
        id, due, now, "", result, signs, reacted, form.optionalText("note", 1000));
  }

  private static void refuseCalmWithSigns(
      Form form, List<PatchReading.Sign> signs, Set<UUID> reacted, Optional<Integer> due) {
    if (!signs.isEmpty()) {
      form.say("signs", Phrase.of("patch-test.calm-without-signs"));
    }
    if (!reacted.isEmpty()) {
      form.say("reacted", Phrase.of("patch-test.calm-without-signs"));
    }
    if (due.isEmpty()) {
      form.say("readOut", Phrase.of("patch-test.calm-at-read-out"));
    }
  }

  private static Optional<Integer> dueHours(Form form) {
    if (form.value("readOut").equals(BETWEEN)) {
      return Optional.empty();
    }
    return Optional.of(form.whole("readOut", 1, 720));
  }

  private static List<PatchReading.Sign> signs(Form form) {
    var chosen = form.values("signs");
    var known =
        Arrays.stream(PatchReading.Sign.values())
            .filter(sign -> chosen.contains(sign.name()))
            .toList();
    if (known.size() < Set.copyOf(chosen).size()) {
      form.say("signs", Phrase.of("house.form.not-offered"));
    }
    return known;
  }

  private static Set<UUID> reacted(Form form, PatchTest test) {
    var chosen = Set.copyOf(form.values("reacted"));
    var known =
        test.lotIds().stream()
            .filter(lot -> chosen.contains(lot.toString()))
            .collect(Collectors.toUnmodifiableSet());
    if (known.size() < chosen.size()) {
      form.say("reacted", Phrase.of("house.form.not-offered"));
    }
    return known;
  }
}
