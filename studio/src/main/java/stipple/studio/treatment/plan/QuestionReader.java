package stipple.studio.treatment.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stipple.dots.Density;
import stipple.duration.Goal;
import stipple.duration.Healing;
import stipple.duration.PlanRequest;
import stipple.duration.Technique;
import stipple.scalp.Areas;
import stipple.scalp.Stage;
import stipple.studio.house.Phrase;
import tools.jackson.databind.JsonNode;

/// Reads a question field by field and notes everything that is wrong with it, not only the first.
final class QuestionReader {

  private static final List<String> FIELDS =
      List.of(
          "stage",
          "areas",
          "head",
          "skin",
          "density",
          "pain",
          "healing",
          "goal",
          "technique",
          "sessions",
          "toleranceMinutes");
  private static final List<String> ZONES = List.of("hairline", "top", "crown", "sides", "scar");

  private final JsonNode question;
  private final List<Fault> faults = new ArrayList<>();

  QuestionReader(JsonNode question) {
    this.question = question;
  }

  /// One field that is wrong: of the wrong type, or of the right one with a value that is not
  /// known.
  record Fault(String field, Phrase message, List<String> allowed, boolean wrongType) {}

  List<Fault> faults() {
    return faults;
  }

  /// The request to the engine, or nothing when there are faults.
  Optional<PlanRequest> read() {
    unknownFields(question, FIELDS, "");
    var stage = choice("stage", Stage.class);
    var areas = areas();
    var head = new TapeFields(this).read(at(question, "head"));
    var asked =
        new PlanQuestion(
            stage.orElse(null),
            areas.orElse(null),
            head.orElse(null),
            skin(),
            choice("density", Density.class).orElse(Density.HIGH),
            whole("pain", 0, 10, 4),
            choice("healing", Healing.class).orElse(Healing.NORMAL),
            choice("goal", Goal.class).orElse(Goal.SHAVED_LOOK),
            choice("technique", Technique.class).orElse(Technique.SINGLE_POINT_SHAVED),
            whole("sessions", 0, 6, 0),
            whole("toleranceMinutes", 60, 600, 300));
    var worked = head.isPresent() && areas.isEmpty() ? onHead(stage, asked) : worked(stage, areas);
    boolean measured = areas.isPresent() || head.isPresent();
    return faults.isEmpty()
        ? worked.map(known -> asked.toRequest(known, measured))
        : Optional.empty();
  }

  // Reckoned only where nothing is wrong: a head that contradicts itself has no areas.
  private Optional<Areas> onHead(Optional<Stage> stage, PlanQuestion asked) {
    if (stage.isEmpty() && faults.stream().noneMatch(fault -> fault.field().equals("stage"))) {
      unknown("stage", Phrase.of("api.head-needs-stage"), names(Stage.class));
    }
    return faults.isEmpty() ? stage.map(asked::onHead) : Optional.empty();
  }

  private Optional<Areas> worked(
      Optional<Stage> stage, Optional<PlanQuestion.AreasCm2> areasGiven) {
    if (areasGiven.isPresent()) {
      return sum(areasGiven.get());
    }
    var guess = stage.flatMap(Stage::firstGuess);
    if (guess.isEmpty() && faults.stream().noneMatch(fault -> fault.field().equals("stage"))) {
      var guessed =
          Arrays.stream(Stage.values())
              .filter(one -> one.firstGuess().isPresent())
              .map(Stage::name)
              .toList();
      unknown("stage", Phrase.of(stage.isEmpty() ? "api.no-area" : "api.no-guess"), guessed);
    }
    return guess;
  }

  private Optional<Areas> sum(PlanQuestion.AreasCm2 given) {
    if (faults.stream().anyMatch(fault -> fault.field().startsWith("areas"))) {
      return Optional.empty();
    }
    double all = given.hairline() + given.top() + given.crown() + given.sides() + given.scar();
    if (all < 0.1 || all > 700) {
      unknown("areas", Phrase.of("api.areas-sum"), List.of("0.1 to 700"));
      return Optional.empty();
    }
    return Optional.of(
        new Areas(given.hairline(), given.top(), given.crown(), given.sides(), given.scar()));
  }

  private Optional<PlanQuestion.AreasCm2> areas() {
    var node = at(question, "areas");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (!node.get().isObject()) {
      wrongType("areas", "api.not-object");
      return Optional.empty();
    }
    unknownFields(node.get(), ZONES, "areas.");
    return Optional.of(
        new PlanQuestion.AreasCm2(
            area(node.get(), "hairline"),
            area(node.get(), "top"),
            area(node.get(), "crown"),
            area(node.get(), "sides"),
            area(node.get(), "scar")));
  }

  private double area(JsonNode areas, String zone) {
    return at(areas, zone).map(node -> number("areas." + zone, node, 0, 600, 0)).orElse(0.0);
  }

  private Set<PlanQuestion.Skin> skin() {
    var told = EnumSet.noneOf(PlanQuestion.Skin.class);
    at(question, "skin")
        .ifPresent(node -> {
          if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
              choice("skin[" + i + "]", node.get(i), PlanQuestion.Skin.class).ifPresent(told::add);
            }
          } else {
            choice("skin", node, PlanQuestion.Skin.class).ifPresent(told::add);
          }
        });
    if (told.contains(PlanQuestion.Skin.NORMAL) && told.size() > 1) {
      unknown("skin", Phrase.of("api.skin-normal"), names(PlanQuestion.Skin.class));
    }
    return told;
  }

  private int whole(String field, int least, int most, int unsaid) {
    return at(question, field).map(node -> whole(field, node, least, most, unsaid)).orElse(unsaid);
  }

  int whole(String field, JsonNode node, int least, int most, int unsaid) {
    double number = number(field, node, least, most, unsaid);
    if (number != Math.rint(number)) {
      unknown(field, Phrase.of("api.not-whole"), List.of(least + " to " + most));
      return unsaid;
    }
    return (int) number;
  }

  double number(String field, JsonNode node, double least, double most, double unsaid) {
    if (!node.isNumber()) {
      wrongType(field, "api.not-number");
      return unsaid;
    }
    double number = node.numberValue().doubleValue();
    if (!(number >= least && number <= most)) {
      unknown(field, Phrase.of("api.out-of-range"), List.of("%.0f to %.0f".formatted(least, most)));
      return unsaid;
    }
    return number;
  }

  private <E extends Enum<E>> Optional<E> choice(String field, Class<E> list) {
    return at(question, field).flatMap(node -> choice(field, node, list));
  }

  private <E extends Enum<E>> Optional<E> choice(String field, JsonNode node, Class<E> list) {
    if (!node.isString()) {
      wrongType(field, "api.not-text");
      return Optional.empty();
    }
    var word = node.stringValue().strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    var chosen =
        Arrays.stream(list.getEnumConstants()).filter(one -> one.name().equals(word)).findFirst();
    if (chosen.isEmpty()) {
      unknown(field, Phrase.of("api.not-known"), names(list));
    }
    return chosen;
  }

  void unknownFields(JsonNode object, List<String> known, String prefix) {
    for (var name : object.propertyNames()) {
      if (!known.contains(name)) {
        var shown = name.length() > 40 ? name.substring(0, 40) + "…" : name;
        unknown(prefix + shown, Phrase.of("api.no-such-field"), known);
      }
    }
  }

  void unknown(String field, Phrase message, List<String> allowed) {
    faults.add(new Fault(field, message, allowed, false));
  }

  void wrongType(String field, String key) {
    faults.add(new Fault(field, Phrase.of(key), List.of(), true));
  }

  static Optional<JsonNode> at(JsonNode object, String field) {
    return Optional.ofNullable(object.get(field)).filter(node -> !node.isNull());
  }

  private static List<String> names(Class<? extends Enum<?>> list) {
    return Arrays.stream(list.getEnumConstants()).map(Enum::name).toList();
  }
}
