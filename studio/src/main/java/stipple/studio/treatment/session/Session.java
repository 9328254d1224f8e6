package stipple.studio.treatment.session;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.scalp.Zone;

/// One sitting in the chair: what was planned, and all that was done.
///
/// `number` counts the client's sittings; `layer` and `part` say which of the plan it is.
public record Session(
    UUID id,
    UUID clientId,
    int number,
    Planned planned,
    Chair chair,
    Instant startedAt,
    Optional<Instant> finishedAt,
    String note,
    Work work,
    Optional<String> voidReason,
    int version) {

  /// What the plan said when the session began.
  public record Planned(
      int layer,
      String part,
      Map<Zone, Integer> dots,
      int p10Minutes,
      int p50Minutes,
      int p90Minutes,
      Optional<Integer> ownEstimateMinutes) {

    public Planned {
      dots = Zone.inOrder(dots);
    }

    public int totalDots() {
      return sum(dots);
    }
  }

  /// Who works, where, after which design, with what.
  public record Chair(
      UUID practitionerId,
      String practitioner,
      Optional<UUID> roomId,
      UUID designId,
      UUID mixId,
      Optional<UUID> anaestheticLotId) {}

  /// What was done, each in the order of time.
  public record Work(List<Pass> passes, List<Break> breaks, List<Assessment> assessments) {

    public Work {
      passes = List.copyOf(passes);
      breaks = List.copyOf(breaks);
      assessments = List.copyOf(assessments);
    }
  }

  public Map<Zone, Integer> plannedDots() {
    return planned.dots();
  }

  /// The passes that count: those not voided.
  public List<Pass> passes() {
    return work.passes().stream().filter(pass -> !pass.isVoided()).toList();
  }

  public List<Break> breaks() {
    return work.breaks();
  }

  public List<Assessment> assessments() {
    return work.assessments();
  }

  /// The dots placed, by zone, front first.
  public Map<Zone, Integer> dotsByZone() {
    var placed = new EnumMap<Zone, Integer>(Zone.class);
    passes().forEach(pass -> placed.merge(pass.zone(), pass.dots(), Integer::sum));
    return placed;
  }

  public int totalDots() {
    return sum(dotsByZone());
  }

  /// What the plan still asks for, by zone.
  public Map<Zone, Integer> dotsLeft() {
    var placed = dotsByZone();
    var left = new EnumMap<Zone, Integer>(Zone.class);
    plannedDots()
        .forEach((zone, dots) -> left.put(zone, Math.max(0, dots - placed.getOrDefault(zone, 0))));
    return left;
  }

  public Optional<Pass> openPass() {
    return passes().stream().filter(Pass::isOpen).findFirst();
  }

  public Optional<Break> openBreak() {
    return breaks().stream().filter(Break::isOpen).findFirst();
  }

  public Optional<Pass> lastPass() {
    var passes = passes();
    return passes.isEmpty() ? Optional.empty() : Optional.of(passes.getLast());
  }

  public boolean isFinished() {
    return finishedAt.isPresent();
  }

  public boolean isVoided() {
    return voidReason.isPresent();
  }

  public boolean isRunning() {
    return !isFinished() && !isVoided();
  }

  /// Whole minutes from the start to the end, or to now while it runs.
  public int minutes(Instant now) {
    return (int) Duration.between(startedAt, finishedAt.orElse(now)).toMinutes();
  }

  /// The minutes of a pass in which the needle worked: breaks taken out.
  public double activeMinutes(Pass pass, Instant now) {
    var end = pass.endedAt().orElse(now);
    var active = pass.length(now);
    for (var rest : breaks()) {
      active = active.minus(rest.within(pass.beganAt(), end));
    }
    return Math.max(0, active.toSeconds() / 60.0);
  }

  private static int sum(Map<Zone, Integer> dots) {
    return dots.values().stream().mapToInt(Integer::intValue).sum();
  }
}
