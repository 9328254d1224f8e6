package stipple.studio.treatment.consultation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stipple.studio.house.Verdict;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;
import stipple.studio.practice.records.Overrides.Passed;

/// A completed consultation: verdict, letter, consent, summary, and what was before it.
public record CompletedPage(
    ClientFrame client,
    Form form,
    Consultation consultation,
    Assessment assessment,
    Map<String, Answer> answers,
    HeadCard head,
    Gates gates,
    List<Letter> letters,
    Signed consent,
    List<Consultation> former) {

  /// How the two gates stand, and which were passed by word.
  public record Gates(Verdict candidacy, Verdict consent, List<Passed> passed) {}

  /// The text to sign, or the consent that was signed, with its witness; and those taken back.
  public record Signed(
      ConsentText text, Optional<Consent> inForce, String witness, List<Consent> withdrawn) {}

  public String path() {
    return "/clients/" + client.client().id() + "/consultation";
  }

  /// The word of the verdict as the look names it.
  public String verdictClass() {
    return "verdict--" + assessment.overall().name().toLowerCase(Locale.ROOT);
  }

  public boolean wantsLetter() {
    return assessment.asksFor(Outcome.LETTER);
  }

  /// The one thing to do now is to sign: nothing else stands in the way.
  public boolean mayGoOn() {
    return gates.candidacy().isAllowed() && gates.consent().isAllowed();
  }

  public List<Choice> openGates() {
    return java.util.stream.Stream.of(
            Map.entry("CANDIDACY", gates.candidacy()), Map.entry("CONSENT", gates.consent()))
        .filter(gate -> !gate.getValue().isAllowed())
        .map(gate ->
            new Choice(gate.getKey(), Optional.of("consultation.gate-name." + gate.getKey()), ""))
        .toList();
  }

  public List<Choice> permits() {
    return java.util.stream.Stream.of("yes", "no")
        .map(word -> new Choice(word, Optional.of("consultation.letterPermits." + word), ""))
        .toList();
  }
}
