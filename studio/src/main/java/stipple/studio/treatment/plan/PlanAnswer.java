package stipple.studio.treatment.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stipple.duration.Cause;
import stipple.duration.GapPlan;
import stipple.duration.PlanRequest;
import stipple.duration.PlannedSession;
import stipple.duration.Reason;
import stipple.duration.TreatmentPlan;
import stipple.number.Interval;
import stipple.scalp.Zone;
import stipple.studio.house.web.Words;

/// What a program is told: the sittings with their minutes, dots and gaps, and a cause for each.
record PlanAnswer(
    @Schema(description = "The sittings in their order; a long session is split into parts.")
        List<Sitting> sessions,
    Totals totals,
    @Schema(description = "All sittings together; the ends are added like the middles.")
        Minutes totalMinutes,
    @Schema(description = "The rules behind number, density and parts.") List<Rule> reasons,
    @Schema(description = "What the plan rests on without a measurement.")
        List<Assumed> assumptions,
    @Schema(description = "Timed sessions behind the minutes; 0: model, not yet calibrated.")
        int learnedSessions) {

  record Sitting(
      @Schema(description = "The session, counted from 1.") int number,
      @Schema(description = "Empty, or a, b, … where a session is split over days.") String part,
      @Schema(description = "Dots to place.") int dots,
      @Schema(description = "Dots by zone: hairline, top, crown, sides, scar.")
          Map<String, Integer> dotsByZone,
      @Schema(description = "Share of the density that is there after the session, 0–1.")
          double cumulativeShare,
      Minutes minutes,
      @Schema(description = "Minutes to book: four in five end in time.") int booked,
      @Schema(description = "Days to leave before it; null for the first sitting.")
          @Nullable Gap gap,
      @Schema(description = "Why so long: the minutes add up to p50.") List<Line> explanation) {}

  @Schema(description = "Minutes: one in ten is shorter than p10, half than p50, nine than p90.")
  record Minutes(int p10, int p50, int p90) {

    static Minutes of(Interval interval) {
      return new Minutes((int) interval.low(), (int) interval.middle(), (int) interval.high());
    }
  }

  @Schema(description = "Days since the sitting before, never while scabs are there.")
  record Gap(
      int minDays,
      int preferredFrom,
      int preferredTo,
      int maxDays,
      @Schema(description = "9 in 10 have healed by then.") int earliestDays,
      List<Rule> reasons) {}

  record Line(String code, String text, int minutes, boolean assumption, String source) {}

  record Rule(String code, int session, String text, boolean assumption, String source) {}

  record Assumed(String code, String text) {}

  @Schema(description = "Sessions are layers; sittings are days in the chair.")
  record Totals(int sessions, int sittings, int dots, double areaCm2) {}

  static PlanAnswer of(PlanRequest request, TreatmentPlan plan, Words words) {
    return new PlanAnswer(
        plan.sessions().stream().map(sitting -> sitting(sitting, words)).toList(),
        new Totals(
            plan.sessionNumber(),
            plan.sessions().size(),
            plan.totalDots(),
            Math.round(request.areas().totalCm2() * 10) / 10.0),
        Minutes.of(plan.totalMinutes()),
        rules(plan.reasons(), words),
        plan.assumptions().stream()
            .map(one -> new Assumed(one.name(), words.say(Why.of(one))))
            .toList(),
        plan.learnedSessions());
  }

  private static Sitting sitting(PlannedSession planned, Words words) {
    return new Sitting(
        planned.number(),
        planned.part(),
        planned.totalDots(),
        byZone(planned.dots()),
        planned.cumulativeShare(),
        Minutes.of(planned.minutes()),
        planned.bookedMinutes(),
        planned.gapToPrevious().map(gap -> gap(gap, words)).orElse(null),
        planned.estimate().causes().stream().map(cause -> line(cause, words)).toList());
  }

  private static Map<String, Integer> byZone(Map<Zone, Integer> dots) {
    var byZone = new LinkedHashMap<String, Integer>();
    dots.forEach((zone, count) -> byZone.put(zone.name().toLowerCase(Locale.ROOT), count));
    return byZone;
  }

  private static Gap gap(GapPlan gap, Words words) {
    return new Gap(
        gap.minDays(),
        gap.preferredFromDays(),
        gap.preferredToDays(),
        gap.mostDays(),
        gap.suggestedEarliestDays(),
        rules(gap.reasons(), words));
  }

  private static Line line(Cause cause, Words words) {
    return new Line(
        cause.code().name(),
        words.say(Why.of(cause)),
        cause.minutes(),
        cause.assumption(),
        cause.source());
  }

  private static List<Rule> rules(List<Reason> reasons, Words words) {
    return reasons.stream()
        .map(reason ->
            new Rule(
                reason.code().name(),
                reason.session(),
                Why.of(reason, words),
                reason.assumption(),
                reason.source()))
        .toList();
  }
}
