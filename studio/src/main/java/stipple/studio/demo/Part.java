package stipple.studio.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stipple.dots.Density;
import stipple.duration.Goal;
import stipple.duration.Healing;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Spot;
import stipple.scalp.Stage;
import stipple.scalp.TapeLine;
import stipple.scalp.Zone;
import stipple.studio.treatment.consultation.Answer;
import stipple.studio.treatment.consultation.HairTone;
import stipple.studio.treatment.consultation.Head;
import stipple.studio.treatment.consultation.Wishes;

/// Who an invented client is, and what they come for.
record Part(
    String name,
    LocalDate bornOn,
    String phone,
    Wishes wishes,
    Head head,
    Map<String, Answer> answers,
    Map<TapeLine, Double> tapesMm) {

  String email() {
    return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com";
  }

  Part answering(String condition, Answer answer) {
    return new Part(name, bornOn, phone, wishes, head, Map.of(condition, answer), tapesMm);
  }

  /// What the tapes read: around, from ear to ear, from nasion to inion.
  Part taping(double aroundMm, double overMm, double alongMm) {
    return new Part(
        name,
        bornOn,
        phone,
        wishes,
        head,
        answers,
        Map.of(
            TapeLine.CIRCUMFERENCE, aroundMm,
            TapeLine.EAR_TO_EAR, overMm,
            TapeLine.NASION_TO_INION, alongMm));
  }

  /// What is found on the head: a strip scar at the back, or two bare patches.
  List<Spot> spots() {
    return switch (wishes.goal().orElse(Goal.SHAVED_LOOK)) {
      case SCAR_CAMOUFLAGE ->
          List.of(new Spot(Spot.Kind.SCAR, ScalpPoint.polar(0.78, Math.PI), 160, 8, 0));
      case ALOPECIA ->
          List.of(
              new Spot(Spot.Kind.BARE_PATCH, ScalpPoint.polar(0.42, 2), 46, 38, 0.5),
              new Spot(Spot.Kind.BARE_PATCH, ScalpPoint.polar(0.5, -2.6), 34, 30, 0));
      case SHAVED_LOOK, DENSITY, SMALL_FILL -> List.of();
    };
  }

  Part measuring(Map<Zone, Double> areasCm2) {
    var measured =
        new Head(
            head.stage(),
            areasCm2,
            head.skin(),
            head.hairTone(),
            head.pain(),
            head.toleranceMinutes(),
            head.healing());
    return new Part(name, bornOn, phone, wishes, measured, answers, tapesMm);
  }

  Part withSkin(boolean oily, boolean dry, boolean sensitive) {
    var skin = new Head.Skin(oily, dry, false, sensitive, head.skin().tone());
    var other =
        new Head(
            head.stage(),
            head.measuredCm2(),
            skin,
            head.hairTone(),
            head.pain(),
            head.toleranceMinutes(),
            head.healing());
    return new Part(name, bornOn, phone, wishes, other, answers, tapesMm);
  }

  /// Somebody with ordinary skin who wants the look of a shaved head.
  static Part of(String name, int year, int number, Goal goal, Stage stage, int tone, String wish) {
    return new Part(
        name,
        LocalDate.of(year, 1 + number % 12, 1 + number * 7 % 28),
        "+44 20 7946 01%02d".formatted(number),
        new Wishes(
            Optional.of(goal),
            wish,
            Optional.of(goal == Goal.DENSITY ? Density.MEDIUM : Density.HIGH)),
        new Head(
            Optional.of(stage),
            Map.of(),
            new Head.Skin(false, false, false, false, Optional.of(tone)),
            Optional.of(tone > 3 ? HairTone.BLACK : HairTone.DARK_BROWN),
            Optional.of(4),
            Optional.of(300),
            Optional.of(Healing.NORMAL)),
        Map.of(),
        Map.of());
  }
}
