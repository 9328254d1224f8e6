package stipple.studio.treatment.patchtest;

import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.clients.StepState;
import stipple.studio.practice.clients.TreatmentStep;
import stipple.studio.treatment.pigmentmixing.Mixes;

/// Where the patch test stands for one client; the words tell nothing of what the skin showed.
@Component
class PatchTestStep implements TreatmentStep {

  private final PatchTests tests;
  private final PatchTestWork work;
  private final Mixes mixes;
  private final StudioClock clock;

  PatchTestStep(PatchTests tests, PatchTestWork work, Mixes mixes, StudioClock clock) {
    this.tests = tests;
    this.work = work;
    this.mixes = mixes;
    this.clock = clock;
  }

  @Override
  public StepName name() {
    return StepName.PATCH_TEST;
  }

  @Override
  public StepState stateFor(UUID clientId) {
    if (mixes.current(clientId).isEmpty()) {
      return StepState.blocked("patch-test.step.no-mix");
    }
    if (!mixes.gate(clientId).isAllowed()) {
      return StepState.blocked("patch-test.step.mix-unfit");
    }
    if (tests.passedByWord(clientId).isPresent()) {
      return StepState.done("patch-test.step.by-word");
    }
    return tests
        .verdict(clientId)
        .map(verdict -> stateOf(clientId, verdict))
        .orElseGet(StepState::due);
  }

  private StepState stateOf(UUID clientId, PatchTestVerdict verdict) {
    return switch (verdict) {
      case PatchTestVerdict.Calm(var until) -> StepState.done("patch-test.step.done", until);
      case PatchTestVerdict.Waiting _, PatchTestVerdict.ToBeRead _ -> inHand(clientId);
      case PatchTestVerdict.Reaction _ -> StepState.blocked("patch-test.step.see-reading");
      case PatchTestVerdict.Expired _ -> StepState.due("patch-test.step.expired");
      case PatchTestVerdict.LotsDiffer _ -> StepState.due("patch-test.step.lots-differ");
    };
  }

  private StepState inHand(UUID clientId) {
    return tests
        .current(clientId)
        .flatMap(test ->
            work.readOuts(test, clock.now()).stream()
                .filter(one -> one.isOpen() || one.state() == ReadOut.State.UPCOMING)
                .findFirst())
        .map(next ->
            next.isOpen()
                ? StepState.inHand("patch-test.step.read-now")
                : StepState.inHand("patch-test.step.next", next.due()))
        .orElseGet(() -> StepState.inHand("patch-test.step.read-now"));
  }
}
