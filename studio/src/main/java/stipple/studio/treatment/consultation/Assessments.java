package stipple.studio.treatment.consultation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.settings.Studios;

/// Judges a consultation by the rules, as of today: a wait ends by itself once its date has come.
@Component
public class Assessments {

  private final Consultations consultations;
  private final RuleTables tables;
  private final Clients clients;
  private final Studios studios;
  private final StudioClock clock;

  Assessments(
      Consultations consultations,
      RuleTables tables,
      Clients clients,
      Studios studios,
      StudioClock clock) {
    this.consultations = consultations;
    this.tables = tables;
    this.clients = clients;
    this.studios = studios;
    this.clock = clock;
  }

  /// What the rules say today; by the table of its day once completed, by the current one before.
  public Assessment today(Consultation consultation) {
    var rules =
        consultation
            .completion()
            .map(done -> tables.of(done.rulesVersion()))
            .orElse(tables.current());
    return rules.assess(
        consultations.answers(consultation.id()),
        clients.get(consultation.clientId()).bornOn(),
        clock.today(studios.present().place().zone()));
  }

  /// Completes a consultation with what the rules of today say.
  public void complete(Consultation consultation, UUID by) {
    consultations.complete(consultation, today(consultation), by);
  }
}
