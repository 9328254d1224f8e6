package stipple.studio.treatment.patchtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Words;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;

/// The patch test of a client: the verdict, the read-outs, what was read, the older tests.
public record PatchTestPage(
    ClientFrame client,
    Form form,
    Optional<PatchTest> test,
    PatchVerdictView verdict,
    List<ReadOut> readOuts,
    List<PatchTest> others,
    boolean mayPass,
    int waitHours) {

  public boolean isOneOpen() {
    return readOuts.stream().anyMatch(ReadOut::isOpen);
  }

  /// Reading the skin is the one thing to do here; after a reaction it is not.
  public boolean isReadingNext() {
    return isOneOpen() && !verdict.isDeclined();
  }

  /// The read-outs that may be read now, the earliest first; then a reaction between them.
  public List<Choice> readOutChoices(Words words) {
    var choices = new ArrayList<Choice>();
    readOuts.stream()
        .filter(ReadOut::isOpen)
        .forEach(one ->
            choices.add(
                Choice.of(
                    one.hours(), words.say("patch-test.read-out-due", one.hours(), one.due()))));
    choices.add(Choice.of(ReadingForm.BETWEEN, words.say("patch-test.between")));
    return choices;
  }

  public List<Choice> results() {
    return Choice.all(PatchReading.Result.class);
  }

  public List<PatchReading.Sign> signs() {
    return List.of(PatchReading.Sign.values());
  }

  /// Something was typed into one of these fields and came back.
  public boolean isTyped(String... fields) {
    return form.isWrong() && Stream.of(fields).anyMatch(field -> !form.values(field).isEmpty());
  }
}
