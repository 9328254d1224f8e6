package stipple.studio.treatment.patchtest;

import java.util.Optional;
import stipple.studio.house.Phrase;
import stipple.studio.house.Verdict;
import stipple.studio.practice.records.Overrides;

/// The verdict as it is shown: its tone, its word, why, what to do, and where that is done.
public record PatchVerdictView(
    String tone, Phrase word, Phrase reason, Optional<Phrase> whatToDo, Optional<Next> next) {

  /// Where the next thing is done.
  public enum Next {
    MIX("pigment-mixing"),
    PLACE("patch-test/new"),
    SESSIONS("sessions");

    private final String slug;

    Next(String slug) {
      this.slug = slug;
    }

    public String slug() {
      return slug;
    }
  }

  boolean isDeclined() {
    return tone.equals("decline");
  }

  static PatchVerdictView of(
      Verdict mixGate, Optional<Overrides.Passed> passed, Optional<PatchTestVerdict> verdict) {
    if (mixGate instanceof Verdict.Refused(var reason, var whatToDo)) {
      return new PatchVerdictView(
          "wait",
          Phrase.of("patch-test.word.no-mix"),
          reason,
          Optional.of(whatToDo),
          Optional.of(Next.MIX));
    }
    if (passed.isPresent()) {
      var word = passed.get();
      return new PatchVerdictView(
          "letter",
          Phrase.of("patch-test.word.by-word"),
          Phrase.of("patch-test.by-word", word.byName(), word.at(), word.reason()),
          Optional.empty(),
          Optional.of(Next.SESSIONS));
    }
    return verdict.map(PatchVerdictView::of).orElseGet(() -> plain("wait", "none", Next.PLACE));
  }

  private static PatchVerdictView of(PatchTestVerdict verdict) {
    return switch (verdict) {
      case PatchTestVerdict.Waiting(var until) ->
          new PatchVerdictView(
              "wait",
              Phrase.of("patch-test.word.waiting", until),
              Phrase.of("patch-test.too-early"),
              Optional.empty(),
              Optional.empty());
      case PatchTestVerdict.ToBeRead(var since) ->
          new PatchVerdictView(
              "wait",
              Phrase.of("patch-test.word.to-be-read"),
              Phrase.of("patch-test.to-be-read", since),
              Optional.of(Phrase.of("patch-test.to-be-read.do")),
              Optional.empty());
      case PatchTestVerdict.Calm(var until) ->
          new PatchVerdictView(
              "proceed",
              Phrase.of("patch-test.word.calm"),
              Phrase.of("patch-test.calm", until),
              Optional.of(Phrase.of("patch-test.calm.do")),
              Optional.of(Next.SESSIONS));
      case PatchTestVerdict.Expired(var until) -> plain("wait", "expired", Next.PLACE, until);
      case PatchTestVerdict.LotsDiffer _ -> plain("wait", "lots-differ", Next.PLACE);
      case PatchTestVerdict.Reaction(var _, var toTheMix) ->
          toTheMix
              ? plain("decline", "reaction-to-mix", Next.MIX)
              : plain("decline", "reaction", Next.PLACE);
    };
  }

  private static PatchVerdictView plain(String tone, String what, Next next, Object... with) {
    return new PatchVerdictView(
        tone,
        Phrase.of("patch-test.word." + what),
        Phrase.of("patch-test." + what, with),
        Optional.of(Phrase.of("patch-test." + what + ".do")),
        Optional.of(next));
  }
}
