package stipple.studio.treatment.consultation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.dots.Density;
import stipple.duration.Factors;
import stipple.duration.Goal;
import stipple.scalp.Stage;
import stipple.scalp.Zone;

/// One consultation: wishes, the state of the head, and the verdict once it was completed.
public record Consultation(
    UUID id,
    UUID clientId,
    UUID practitionerId,
    Instant startedAt,
    Wishes wishes,
    Head head,
    Optional<Completion> completion,
    Optional<String> voidReason,
    int version) {

  /// The end of it: by which table of rules, with what outcome, when.
  public record Completion(String rulesVersion, Outcome outcome, Instant at) {}

  public boolean isCompleted() {
    return completion.isPresent();
  }

  public boolean isVoided() {
    return voidReason.isPresent();
  }

  public Optional<Instant> completedAt() {
    return completion.map(Completion::at);
  }

  /// What the rules said on the day it was completed.
  public Optional<Outcome> outcome() {
    return completion.map(Completion::outcome);
  }

  public Optional<Goal> goal() {
    return wishes.goal();
  }

  public Optional<Density> density() {
    return wishes.density();
  }

  public Optional<Stage> stage() {
    return head.stage();
  }

  /// The areas that were traced on the head, by zone; a zone that is missing was not.
  public Map<Zone, Double> measuredCm2() {
    return head.measuredCm2();
  }

  public Optional<Integer> skinTone() {
    return head.skin().tone();
  }

  public Optional<HairTone> hairTone() {
    return head.hairTone();
  }

  public Factors factors() {
    return head.factors();
  }

  Consultation measuring(Map<Zone, Double> areasCm2) {
    return new Consultation(
        id,
        clientId,
        practitionerId,
        startedAt,
        wishes,
        head.measuring(areasCm2),
        completion,
        voidReason,
        version);
  }
}
