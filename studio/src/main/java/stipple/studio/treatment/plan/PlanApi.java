package stipple.studio.treatment.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import stipple.duration.TreatmentPlan;
import stipple.studio.house.web.Words;
import stipple.studio.house.web.WordsOfTheStudio;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The open door to the planner: anybody may ask, nothing is stored.
@RestController
@Tag(
    name = "Plan",
    description = "Sessions, minutes, dots and gaps of a treatment. Stores nothing.")
class PlanApi {

  static final int MOST_BYTES = 16 * 1024;

  private final JsonMapper json;
  private final WordsOfTheStudio words;

  PlanApi(JsonMapper json, WordsOfTheStudio words) {
    this.json = json;
    this.words = words;
  }

  /// A value that was not taken.
  record Refused(String field, String message, List<String> allowed) {}

  @Operation(
      summary = "Plan a treatment",
      description =
          """
          From a stage (first guess) or measured areas to sessions with their likely minutes, dots by \
          zone and gaps in days, each with its causes. All minutes come from a model that no studio \
          has calibrated yet; learnedSessions says so. Not medical advice.\
          """,
      requestBody =
          @RequestBody(
              required = true,
              description = "At most 16 kB.",
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      schema = @Schema(implementation = PlanQuestion.class),
                      examples = {
                        @ExampleObject(
                            name = "by stage",
                            value =
                                """
                                {"stage": "NORWOOD_V", "skin": "oily", "density": "high", "pain": 6, "healing": "normal"}\
                                """),
                        @ExampleObject(
                            name = "by measured areas",
                            value =
                                """
                                {"areas": {"hairline": 18, "top": 80, "crown": 42}, "skin": ["dry", "sensitive"], "pain": 3}\
                                """)
                      })),
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "The plan",
            content =
                @Content(
                    mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(implementation = PlanAnswer.class))),
        @ApiResponse(
            responseCode = "400",
            description = "Not JSON, or a value of the wrong type",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE)),
        @ApiResponse(
            responseCode = "413",
            description = "More than 16 kB",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE)),
        @ApiResponse(
            responseCode = "422",
            description = "A value that is not known; errors name the field and what is allowed",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
      })
  @PostMapping(
      path = "/api/plan",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
  ResponseEntity<Object> plan(@Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    var said = words.words();
    if (request.getContentLengthLong() > MOST_BYTES) {
      return refused(said, HttpStatus.CONTENT_TOO_LARGE, "api.too-large", List.of());
    }
    var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    return body.length > MOST_BYTES
        ? refused(said, HttpStatus.CONTENT_TOO_LARGE, "api.too-large", List.of())
        : answer(body, said);
  }

  private ResponseEntity<Object> answer(byte[] body, Words said) {
    JsonNode question;
    try {
      question = json.readTree(body);
    } catch (JacksonException broken) {
      return refused(said, HttpStatus.BAD_REQUEST, "api.not-json", List.of());
    }
    if (!question.isObject()) {
      return refused(said, HttpStatus.BAD_REQUEST, "api.not-json", List.of());
    }
    var reader = new QuestionReader(question);
    var asked = reader.read();
    if (asked.isEmpty()) {
      return refused(said, reader.faults());
    }
    var plan = TreatmentPlan.of(asked.get());
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(PlanAnswer.of(asked.get(), plan, said));
  }

  private static ResponseEntity<Object> refused(Words said, List<QuestionReader.Fault> faults) {
    var wrongType = faults.stream().anyMatch(QuestionReader.Fault::wrongType);
    var errors =
        faults.stream()
            .map(fault -> new Refused(fault.field(), said.say(fault.message()), fault.allowed()))
            .toList();
    return wrongType
        ? refused(said, HttpStatus.BAD_REQUEST, "api.wrong-type", errors)
        : refused(said, HttpStatus.UNPROCESSABLE_CONTENT, "api.unknown", errors);
  }

  private static ResponseEntity<Object> refused(
      Words said, HttpStatus status, String key, List<Refused> errors) {
    var problem = ProblemDetail.forStatusAndDetail(status, said.say(key + ".what"));
    problem.setTitle(said.say(key));
    if (!errors.isEmpty()) {
      problem.setProperty("errors", errors);
    }
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
