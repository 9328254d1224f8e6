package stipple.studio.treatment.consultation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import stipple.dots.Density;
import stipple.duration.Goal;
import stipple.duration.Healing;
import stipple.scalp.Stage;
import stipple.scalp.Zone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioPlace.AreaUnit;
import stipple.studio.house.web.Form;

/// Reads and fills the form of a consultation. A draft may leave anything open.
final class ConsultationForm {

  private static final BigDecimal MOST_CM2 = BigDecimal.valueOf(600);

  private final ContraindicationRules rules;
  private final AreaUnit unit;
  private final LocalDate today;

  ConsultationForm(ContraindicationRules rules, AreaUnit unit, LocalDate today) {
    this.rules = rules;
    this.unit = unit;
    this.today = today;
  }

  Consultations.Told read(Form form) {
    return new Consultations.Told(wishes(form), head(form), answers(form));
  }

  /// Says at each field what is still needed before the consultation can be completed.
  void demandAll(Form form, Consultations.Told told) {
    demand(form, "goal", told.wishes().goal());
    demand(form, "density", told.wishes().density());
    for (var rule : rules.asked()) {
      var name = "q-" + rule.condition();
      if (form.value(name).isEmpty()) {
        form.say(name, Phrase.of("consultation.unanswered"));
      } else if (rule.needsSince() && form.has(name, "yes")) {
        demandDate(form, "since-" + rule.condition());
      }
    }
    var head = told.head();
    demandExtent(form, head);
    demand(form, "tone", head.skin().tone());
    demand(form, "hairTone", head.hairTone());
    demand(form, "pain", head.pain());
    demand(form, "toleranceMinutes", head.toleranceMinutes());
    demand(form, "healing", head.healing());
  }

  private static void demandExtent(Form form, Head head) {
    boolean isTraced = head.measuredCm2().values().stream().anyMatch(cm2 -> cm2 > 0);
    if (!isTraced && head.stage().isEmpty()) {
      form.say("stage", Phrase.of("consultation.stage-or-area"));
    }
  }

  private static void demand(Form form, String name, Optional<?> value) {
    if (value.isEmpty()) {
      form.say(name, Phrase.of("house.form.missing"));
    }
  }

  private static void demandDate(Form form, String name) {
    if (form.value(name).isEmpty()) {
      form.say(name, Phrase.of("consultation.since-missing"));
    }
  }

  private static Wishes wishes(Form form) {
    return new Wishes(
        form.optionalChoice("goal", Goal.class),
        form.optionalText("expectations", 2000),
        form.optionalChoice("density", Density.class));
  }

  private Map<String, Answer> answers(Form form) {
    var answers = new LinkedHashMap<String, Answer>();
    for (var rule : rules.asked()) {
      var condition = rule.condition();
      var since =
          rule.needsSince()
              ? form.optionalDate("since-" + condition, today.minusYears(100), today)
              : Optional.<LocalDate>empty();
      var detail = form.optionalText("detail-" + condition, 500);
      var said = form.value("q-" + condition);
      if (said.equals("yes") || said.equals("no")) {
        answers.put(condition, new Answer(said.equals("yes"), since, detail));
      } else if (!said.isEmpty()) {
        form.say("q-" + condition, Phrase.of("house.form.not-offered"));
      }
    }
    return answers;
  }

  private Head head(Form form) {
    return new Head(
        form.optionalChoice("stage", Stage.class),
        areas(form),
        new Head.Skin(
            form.isTicked("oily"),
            form.isTicked("dry"),
            form.isTicked("thick"),
            form.isTicked("sensitive"),
            form.optionalWhole("tone", 1, 6)),
        form.optionalChoice("hairTone", HairTone.class),
        form.optionalWhole("pain", 0, 10),
        form.optionalWhole("toleranceMinutes", 60, 600),
        form.optionalChoice("healing", Healing.class));
  }

  private Map<Zone, Double> areas(Form form) {
    var areas = new EnumMap<Zone, Double>(Zone.class);
    var most =
        BigDecimal.valueOf(unit.fromCm2(MOST_CM2.doubleValue())).setScale(1, RoundingMode.DOWN);
    for (var zone : Zone.values()) {
      form.optionalDecimal("area-" + zone, BigDecimal.ZERO, most)
          .ifPresent(area -> areas.put(zone, unit.toCm2(area.doubleValue())));
    }
    return areas;
  }

  /// The form as it stands on record.
  Form filled(Consultation consultation, Map<String, Answer> answers) {
    var values = new LinkedHashMap<String, String>();
    consultation.goal().ifPresent(goal -> values.put("goal", goal.name()));
    values.put("expectations", consultation.wishes().expectations());
    consultation.density().ifPresent(density -> values.put("density", density.name()));
    fill(values, consultation.head());
    answers.forEach((condition, answer) -> {
      values.put("q-" + condition, answer.applies() ? "yes" : "no");
      values.put("since-" + condition, answer.since().map(LocalDate::toString).orElse(""));
      values.put("detail-" + condition, answer.detail());
    });
    return Form.filled(values);
  }

  private void fill(Map<String, String> values, Head head) {
    head.stage().ifPresent(stage -> values.put("stage", stage.name()));
    head.measuredCm2().forEach((zone, cm2) -> values.put("area-" + zone, inUnit(cm2)));
    var skin = head.skin();
    values.put("oily", skin.oily() ? "yes" : "");
    values.put("dry", skin.dry() ? "yes" : "");
    values.put("thick", skin.thick() ? "yes" : "");
    values.put("sensitive", skin.sensitive() ? "yes" : "");
    skin.tone().ifPresent(tone -> values.put("tone", tone.toString()));
    head.hairTone().ifPresent(tone -> values.put("hairTone", tone.name()));
    head.pain().ifPresent(pain -> values.put("pain", pain.toString()));
    head.toleranceMinutes().ifPresent(most -> values.put("toleranceMinutes", most.toString()));
    head.healing().ifPresent(healing -> values.put("healing", healing.name()));
  }

  // Fine enough that typing it back gives the same tenth of a square centimetre.
  private String inUnit(double cm2) {
    int places = unit == AreaUnit.CM2 ? 1 : 2;
    return BigDecimal.valueOf(unit.fromCm2(cm2))
        .setScale(places, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
