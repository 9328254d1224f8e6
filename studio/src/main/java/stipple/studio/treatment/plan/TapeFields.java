package stipple.studio.treatment.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stipple.scalp.TapeCheck;
import stipple.scalp.TapeLine;
import stipple.studio.house.Phrase;
import tools.jackson.databind.JsonNode;

/// Reads the tapes of a head in a question, and notes the one that cannot be right.
final class TapeFields {

  private static final List<String> FIELDS =
      List.of("circumference", "earToEar", "nasionToInion", "readings", "hair");

  private static final String PREFIX = "head.";

  private final QuestionReader reader;

  TapeFields(QuestionReader reader) {
    this.reader = reader;
  }

  Optional<PlanQuestion.HeadMm> read(Optional<JsonNode> node) {
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (!node.get().isObject()) {
      reader.wrongType("head", "api.not-object");
      return Optional.empty();
    }
    reader.unknownFields(node.get(), FIELDS, PREFIX);
    int before = reader.faults().size();
    var head =
        new PlanQuestion.HeadMm(
            tape(node.get(), TapeLine.CIRCUMFERENCE),
            tape(node.get(), TapeLine.EAR_TO_EAR),
            tape(node.get(), TapeLine.NASION_TO_INION),
            QuestionReader.at(node.get(), "readings")
                .map(one -> reader.whole(PREFIX + "readings", one, 1, 9, 1))
                .orElse(1),
            QuestionReader.at(node.get(), "hair")
                .map(one -> reader.number(PREFIX + "hair", one, 0, 15, 0))
                .orElse(null));
    if (reader.faults().size() == before) {
      check(head);
    }
    return Optional.of(head);
  }

  private void check(PlanQuestion.HeadMm head) {
    if (head.tapes().readings().isEmpty()) {
      reader.unknown("head", Phrase.of("api.head-empty"), FIELDS.subList(0, 3));
      return;
    }
    TapeCheck.of(head.tapes())
        .filter(found -> found.kind() == TapeCheck.Contradiction.Kind.IMPOSSIBLE)
        .ifPresent(found ->
            reader.unknown(
                PREFIX + field(found.suspects().getFirst()),
                Phrase.of("api.head-contradicts"),
                found.suspects().stream().map(TapeFields::field).toList()));
  }

  private @Nullable Double tape(JsonNode head, TapeLine line) {
    var field = PREFIX + field(line);
    return QuestionReader.at(head, field(line))
        .map(node -> reader.number(field, node, line.leastMm(), line.mostMm(), line.leastMm()))
        .orElse(null);
  }

  private static String field(TapeLine line) {
    return switch (line) {
      case CIRCUMFERENCE -> "circumference";
      case EAR_TO_EAR -> "earToEar";
      case NASION_TO_INION -> "nasionToInion";
    };
  }
}
