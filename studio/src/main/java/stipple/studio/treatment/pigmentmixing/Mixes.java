package stipple.studio.treatment.pigmentmixing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.Verdict;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.stock.Lot;
import stipple.studio.practice.stock.LotRules;
import stipple.studio.practice.stock.LotUse;
import stipple.studio.practice.stock.Lots;
import stipple.studio.treatment.consultation.ConsultationGates;
import stipple.studio.treatment.consultation.KnownAllergies;

/// The mixes of every client.
@Component
public class Mixes {

  private final MixRows rows;
  private final OutlookRows outlooks;
  private final PouredOutlooks poured;
  private final Lots lots;
  private final LotRules rules;
  private final KnownAllergies allergies;
  private final ConsultationGates consultations;
  private final AuditTrail trail;
  private final Studios studios;
  private final StudioClock clock;

  Mixes(
      MixRows rows,
      OutlookRows outlooks,
      PouredOutlooks poured,
      Lots lots,
      LotRules rules,
      KnownAllergies allergies,
      ConsultationGates consultations,
      AuditTrail trail,
      Studios studios,
      StudioClock clock) {
    this.rows = rows;
    this.outlooks = outlooks;
    this.poured = poured;
    this.lots = lots;
    this.rules = rules;
    this.allergies = allergies;
    this.consultations = consultations;
    this.trail = trail;
    this.studios = studios;
    this.clock = clock;
  }

  /// The newest mix that was not voided.
  public Optional<Mix> current(UUID clientId) {
    return rows.current(clientId);
  }

  public Mix get(UUID id) {
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /// Every mix of a client, newest first, the voided ones too.
  public List<Mix> ofClient(UUID clientId) {
    return rows.ofClient(clientId);
  }

  /// How a mix was expected to look when it was made.
  public Optional<Outlook> outlook(UUID mixId) {
    return outlooks.of(mixId);
  }

  /// There is a mix, and none of its lots was recalled, has expired or must not touch this client.
  public Verdict gate(UUID clientId) {
    var mix = current(clientId);
    if (mix.isEmpty()) {
      return Verdict.refused(Phrase.of("mix.none"), Phrase.of("mix.none.do"));
    }
    var client = allergies.of(clientId);
    return mix.get().parts().stream()
        .flatMap(part -> rules.unfit(part.lot(), client, today()).stream())
        .findFirst()
        .<Verdict>map(why -> Verdict.refused(why, Phrase.of("mix.lot-unfit.do")))
        .orElseGet(Verdict::allowed);
  }

  /// Makes a mix: takes its pigment out of the lots, refuses a lot that must not be used or is too
  /// empty, and foretells how it will look if that can be.
  public void mix(Recipe recipe) {
    NotDone.unlessAllowed(consultations.candidacy(recipe.clientId()));
    pour(recipe, poured.of(recipe, today()));
  }

  /// The same with an outlook that was looked at.
  void mix(Recipe recipe, Optional<Outlook> outlook) {
    NotDone.unlessAllowed(consultations.candidacy(recipe.clientId()));
    pour(recipe, outlook);
  }

  private void pour(Recipe recipe, Optional<Outlook> outlook) {
    var client = allergies.of(recipe.clientId());
    for (var pour : recipe.pours()) {
      var lot = lots.get(pour.lotId());
      if (lot.kind() != Lot.Kind.PIGMENT) {
        throw new NotFound();
      }
      NotDone.because(rules.unfit(lot, client, today()));
      lots.use(pour.lotId(), pour.ml(), LotUse.Reason.MIX, recipe.clientId());
    }
    rows.add(recipe, rules.table().map(LocalDate::toString).orElse(""));
    outlook.ifPresent(seen -> outlooks.add(recipe.id(), seen));
    trail.note("mix.mixed", recipe.id(), recipe.clientId());
  }

  /// Strikes a mix out, with the reason. What was never poured goes back into its lots.
  public void voidMix(Mix mix, String reason, boolean neverPoured) {
    rows.strikeOut(mix, reason);
    if (neverPoured) {
      mix.parts()
          .forEach(
              part -> lots.putBack(part.lotId(), part.ml(), LotUse.Reason.MIX, mix.clientId()));
    }
    trail.note("mix.voided", mix.id(), mix.clientId());
  }

  private LocalDate today() {
    return clock.today(studios.present().place().zone());
  }
}
