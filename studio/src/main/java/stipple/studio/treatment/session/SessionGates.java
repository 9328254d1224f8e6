package stipple.studio.treatment.session;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.chain.Gap;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.Verdict;
import stipple.studio.practice.records.Overrides;
import stipple.studio.practice.settings.Studios;
import stipple.studio.treatment.consultation.Consultation;
import stipple.studio.treatment.consultation.ConsultationGates;
import stipple.studio.treatment.consultation.Consultations;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;
import stipple.studio.treatment.patchtest.PatchTests;
import stipple.studio.treatment.pigmentmixing.Mixes;

/// The gates before the needle. All must be open, or passed by the owner's word.
@Component
public class SessionGates {

  private final Consultations consultations;
  private final ConsultationGates consultation;
  private final HairlineDesigns designs;
  private final PatchTests patchTests;
  private final Mixes mixes;
  private final Sittings sittings;
  private final SessionRows rows;
  private final SessionGaps gaps;
  private final Studios studios;
  private final StudioClock clock;

  SessionGates(
      Consultations consultations,
      ConsultationGates consultation,
      HairlineDesigns designs,
      PatchTests patchTests,
      Mixes mixes,
      Sittings sittings,
      SessionRows rows,
      SessionGaps gaps,
      Studios studios,
      StudioClock clock) {
    this.consultations = consultations;
    this.consultation = consultation;
    this.designs = designs;
    this.patchTests = patchTests;
    this.mixes = mixes;
    this.sittings = sittings;
    this.rows = rows;
    this.gaps = gaps;
    this.studios = studios;
    this.clock = clock;
  }

  /// One gate: what it says, and whether the owner's word could pass it now.
  public record Stand(Overrides.Gate gate, Verdict verdict, boolean mayBePassed) {

    public boolean isOpen() {
      return verdict.isAllowed();
    }
  }

  /// Every gate, in the order of the treatment.
  public List<Stand> of(UUID clientId) {
    // without a completed consultation there is nothing that a word could pass
    boolean consulted =
        consultations.latest(clientId).filter(Consultation::isCompleted).isPresent();
    return List.of(
        stand(Overrides.Gate.CANDIDACY, consultation.candidacy(clientId), consulted),
        stand(Overrides.Gate.CONSENT, consultation.consent(clientId), consulted),
        stand(
            Overrides.Gate.SIGNED_DESIGN,
            designs.gate(clientId),
            designs.latest(clientId).isPresent()),
        stand(
            Overrides.Gate.PATCH_TEST, patchTests.gate(clientId), mixes.gate(clientId).isAllowed()),
        gap(clientId));
  }

  /// The first gate that is shut.
  public Optional<Stand> firstShut(UUID clientId) {
    return of(clientId).stream().filter(stand -> !stand.isOpen()).findFirst();
  }

  private static Stand stand(Overrides.Gate gate, Verdict verdict, boolean mayBePassed) {
    return new Stand(gate, verdict, !verdict.isAllowed() && mayBePassed);
  }

  /// The days since the last session of this client, by the studio's calendar.
  private Stand gap(UUID clientId) {
    var last =
        rows
            .where(
                "s.client_id = ? AND s.voided_at IS NULL AND s.finished_at IS NOT NULL", clientId)
            .stream()
            .reduce((_, later) -> later);
    return last.map(before -> gapAfter(clientId, before))
        .orElseGet(() -> stand(Overrides.Gate.SESSION_GAP, Verdict.allowed(), false));
  }

  private Stand gapAfter(UUID clientId, Session before) {
    var zone = studios.present().place().zone();
    var finishedAt = before.finishedAt().orElse(before.startedAt());
    var finishedOn = LocalDate.ofInstant(finishedAt, zone);
    var rule = ruleFor(clientId);
    int days = (int) Math.max(0, ChronoUnit.DAYS.between(finishedOn, clock.today(zone)));
    var from = finishedOn.plusDays(rule.allowedFromDays());
    return switch (rule.verdictOn(days)) {
      case ALLOWED, LATE -> stand(Overrides.Gate.SESSION_GAP, Verdict.allowed(), false);
      case REFUSED ->
          stand(
              Overrides.Gate.SESSION_GAP,
              tooSoon("session.gap.refused", days, rule.refuseBelowDays(), from),
              false);
      case NEEDS_OVERRIDE ->
          gaps.word(clientId).isPresent()
              ? stand(Overrides.Gate.SESSION_GAP, Verdict.allowed(), false)
              : stand(
                  Overrides.Gate.SESSION_GAP,
                  tooSoon("session.gap.short", days, rule.allowedFromDays(), from),
                  true);
    };
  }

  private static Verdict tooSoon(String reason, int days, int least, LocalDate from) {
    return Verdict.refused(Phrase.of(reason, days, least), Phrase.of("session.gap.do", from));
  }

  private Gap ruleFor(UUID clientId) {
    var laterPart =
        sittings.next(clientId).filter(next -> next.part().compareTo("a") > 0).isPresent();
    return laterPart ? SessionGaps.BETWEEN_PARTS : gaps.rule();
  }
}
