package stipple.studio.treatment.consultation;

import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.pigment.ClientFacts;
import stipple.pigment.Contaminant;
import stipple.studio.practice.clients.Allergies;

/// Everything known of a client that a lot of pigment is held against: what was answered in the
/// last consultation, and what was noted on the page of allergies.
@Component
public class KnownAllergies {

  private static final Map<String, Contaminant> ASKED =
      Map.of("allergy-nickel", Contaminant.NICKEL, "allergy-chromium", Contaminant.CHROMIUM_VI);

  private final Consultations consultations;
  private final Allergies allergies;

  KnownAllergies(Consultations consultations, Allergies allergies) {
    this.consultations = consultations;
    this.allergies = allergies;
  }

  public ClientFacts of(UUID clientId) {
    var noted = allergies.facts(clientId);
    var metals = EnumSet.noneOf(Contaminant.class);
    metals.addAll(noted.metals());
    consultations
        .latest(clientId)
        .map(latest -> consultations.answers(latest.id()))
        .orElse(Map.of())
        .forEach((condition, answer) -> {
          var metal = ASKED.get(condition);
          if (metal != null && answer.applies()) {
            metals.add(metal);
          }
        });
    return new ClientFacts(metals, noted.components());
  }
}
