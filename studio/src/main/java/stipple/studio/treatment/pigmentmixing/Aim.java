package stipple.studio.treatment.pigmentmixing;

import java.util.Optional;
import stipple.studio.treatment.consultation.Consultation;
import stipple.studio.treatment.consultation.HairTone;

/// What the mix is to match, as the consultation saw it: the skin's tone from I to VI, and the
/// hair.
public record Aim(Optional<Integer> skinTone, Optional<HairTone> hairTone) {

  static Aim of(Optional<Consultation> consultation) {
    return new Aim(
        consultation.flatMap(Consultation::skinTone), consultation.flatMap(Consultation::hairTone));
  }

  /// The skin's tone as the trade writes it.
  public Optional<String> skin() {
    return skinTone.map(tone ->
        switch (tone) {
          case 1 -> "I";
          case 2 -> "II";
          case 3 -> "III";
          case 4 -> "IV";
          case 5 -> "V";
          case 6 -> "VI";
          default -> tone.toString();
        });
  }
}
