package stipple.studio.practice.chains;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import stipple.studio.house.Money;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.WordsOfTheStudio;
import stipple.studio.practice.chains.AnsweredRequests.Answer;
import stipple.studio.practice.chains.AnsweredRequests.OtherRequest;
import stipple.studio.practice.settings.Studios;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Find, hold and book for programs of the house: the same rules as on the pages. What writes says
/// its own key, so that it may be sent again when no answer came.
@RestController
class ChainApi {

  private static final String KEY = "Idempotency-Key";

  private final ChainFinder finder;
  private final Chains chains;
  private final AnsweredRequests answered;
  private final Studios studios;
  private final Viewers viewers;
  private final WordsOfTheStudio words;
  private final StudioClock clock;
  private final JsonMapper json;

  ChainApi(
      ChainFinder finder,
      Chains chains,
      AnsweredRequests answered,
      Studios studios,
      Viewers viewers,
      WordsOfTheStudio words,
      StudioClock clock,
      JsonMapper json) {
    this.finder = finder;
    this.chains = chains;
    this.answered = answered;
    this.studios = studios;
    this.viewers = viewers;
    this.words = words;
    this.clock = clock;
    this.json = json;
  }

  /// Proposals, the best first; or what stands in the way.
  record Proposals(List<List<ChainRequest.Visit>> chains, @Nullable String inTheWay) {}

  record Held(UUID chain, Instant until) {}

  record Booked(UUID chain, List<UUID> visits) {}

  @PostMapping(path = "/chains/find", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> find(@RequestBody String body) {
    return answering(() -> ResponseEntity.ok(proposals(read(body))));
  }

  @PostMapping(path = "/chains/hold", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> hold(
      @RequestHeader(name = KEY, required = false) @Nullable UUID key, @RequestBody String body) {
    return answering(() -> {
      var request = read(body);
      try {
        return said(answered.once(keyOf(key), body, () -> hold(request)));
      } catch (NotDone taken) {
        return refused(taken.reason(), request);
      }
    });
  }

  private Answer hold(ChainRequest request) {
    var nothing = Money.zero(studios.present().place().currency());
    var id =
        chains.hold(
            request.client(),
            request.placed(),
            java.util.Optional.empty(),
            nothing,
            viewers.present().personId());
    return answer(new Held(id, clock.now().plus(Chains.HOLD)));
  }

  @PostMapping(path = "/chains/{id}/book", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> book(
      @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable UUID key) {
    return answering(() -> {
      try {
        return said(answered.once(keyOf(key), id.toString(), () -> book(id)));
      } catch (NotDone over) {
        return problem(
            over.reason().key().equals("chain.hold-over") ? HttpStatus.GONE : HttpStatus.CONFLICT,
            over.reason());
      }
    });
  }

  private Answer book(UUID id) {
    return answer(new Booked(id, chains.book(id, viewers.present().personId())));
  }

  private ResponseEntity<Object> answering(Supplier<ResponseEntity<Object>> work) {
    try {
      return work.get();
    } catch (JacksonException broken) {
      return problem(HttpStatus.BAD_REQUEST, Phrase.of("chain.api.not-read"));
    } catch (OtherRequest other) {
      return problem(HttpStatus.UNPROCESSABLE_CONTENT, Phrase.of("chain.api.other-request"));
    } catch (IllegalArgumentException wrong) {
      return problem(HttpStatus.UNPROCESSABLE_CONTENT, Phrase.of("chain.api.wrong"));
    }
  }

  private ChainRequest read(String body) {
    return json.readValue(body, ChainRequest.class);
  }

  private static UUID keyOf(@Nullable UUID key) {
    if (key == null) {
      throw new IllegalArgumentException("a request that writes needs a key");
    }
    return key;
  }

  private Proposals proposals(ChainRequest request) {
    var found = finder.find(request.wish(today()));
    var said = words.words();
    return new Proposals(
        found.proposals().stream()
            .map(proposal -> proposal.visits().stream().map(ChainRequest::of).toList())
            .toList(),
        found.obstacle().map(obstacle -> said.say(obstacle.what())).orElse(null));
  }

  private ResponseEntity<Object> refused(Phrase why, ChainRequest request) {
    var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, words.words().say(why));
    problem.setProperty("proposals", proposals(request));
    return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
  }

  private ResponseEntity<Object> problem(HttpStatus status, Phrase why) {
    return ResponseEntity.status(status)
        .body(ProblemDetail.forStatusAndDetail(status, words.words().say(why)));
  }

  private Answer answer(Object body) {
    return new Answer(HttpStatus.CREATED.value(), json.writeValueAsString(body));
  }

  private static ResponseEntity<Object> said(Answer answer) {
    return ResponseEntity.status(answer.status())
        .contentType(MediaType.APPLICATION_JSON)
        .body(answer.body());
  }

  private LocalDate today() {
    return clock.today(studios.present().place().zone());
  }
}
