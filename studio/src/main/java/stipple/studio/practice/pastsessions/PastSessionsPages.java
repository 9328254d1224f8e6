package stipple.studio.practice.pastsessions;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.LargeUpload;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.house.web.WordsOfTheStudio;
import stipple.studio.practice.sessionlog.SessionLogs;
import stipple.studio.practice.settings.Studios;

/// Past sessions from a file: sent, looked at, taken over, taken back.
@Controller
class PastSessionsPages {

  private static final String HERE = "/insights/past-sessions";
  private static final long AROUND_A_FILE = 64L * 1024;

  private final PastImports imports;
  private final PastPreviews previews;
  private final TakingOver takingOver;
  private final SessionLogs logs;
  private final Submissions submissions;
  private final Studios studios;
  private final StudioClock clock;
  private final Viewers viewers;
  private final WordsOfTheStudio words;

  PastSessionsPages(
      PastImports imports,
      PastPreviews previews,
      TakingOver takingOver,
      SessionLogs logs,
      Submissions submissions,
      Studios studios,
      StudioClock clock,
      Viewers viewers,
      WordsOfTheStudio words) {
    this.imports = imports;
    this.previews = previews;
    this.takingOver = takingOver;
    this.logs = logs;
    this.submissions = submissions;
    this.studios = studios;
    this.clock = clock;
    this.viewers = viewers;
    this.words = words;
  }

  @Bean
  static LargeUpload pastSessionsUpload() {
    return new LargeUpload(HERE, SentFile.MOST_BYTES + AROUND_A_FILE, HERE + "?too-large");
  }

  @GetMapping(HERE)
  ModelAndView files(@RequestParam("too-large") Optional<String> tooLarge) {
    var form = Form.empty();
    tooLarge.ifPresent(_ -> form.say("file", Phrase.of("past-sessions.file.too-large")));
    return list(form);
  }

  @GetMapping(HERE + "/template.csv")
  ResponseEntity<byte[]> template() {
    return csv("past-sessions-template.csv", PastTemplate.csv());
  }

  /// Takes a file in to be looked at; nothing of it counts yet.
  @PostMapping(HERE)
  ModelAndView send(Form form, @RequestParam Optional<MultipartFile> file) {
    var sent = SentFile.of(form, file);
    sent.flatMap(known -> imports.same(known.fingerprint()))
        .ifPresent(same -> form.say("file", twice(same)));
    var read =
        sent.filter(_ -> !form.isWrong()).map(known -> PastPreviews.read(known.text(), today()));
    read.flatMap(past -> past.faultsOfFile().stream().findFirst())
        .ifPresent(fault -> form.say("file", FaultList.said(fault)));
    return submissions.take(
        form,
        () -> {
          var id = imports.add(sent.orElseThrow(), read.orElseThrow());
          return Went.to(HERE + "/" + id).saying("past-sessions.looked-at");
        },
        () -> list(form));
  }

  private static Phrase twice(PastImport same) {
    return same.takenOver()
        .filter(_ -> same.isTakenOver())
        .map(did -> Phrase.of("past-sessions.file.taken-before", did.at(), did.by()))
        .orElseGet(() -> Phrase.of("past-sessions.file.waits", same.read().at(), same.read().by()));
  }

  @GetMapping(HERE + "/{id}")
  ModelAndView file(@PathVariable UUID id) {
    return one(Form.empty(), id);
  }

  @GetMapping(HERE + "/{id}/faults.csv")
  ResponseEntity<byte[]> faults(@PathVariable UUID id) {
    var past = takingOver.seen(imports.get(id));
    if (!past.state().isOpen()) {
      throw new NotFound();
    }
    return csv("faults.csv", FaultList.csv(previews.file(past).faults(), words.words()));
  }

  @PostMapping(HERE + "/{id}/taking-over")
  ModelAndView takeOver(@PathVariable UUID id, Form form) {
    var kept = imports.get(id);
    var people = open(kept) ? people(form, previews.of(kept)) : Map.<String, UUID>of();
    return submissions.take(
        form,
        () -> {
          if (!open(kept)) {
            throw new NotDone.Stale();
          }
          imports.begin(id, kept.state(), people);
          takingOver.begin(kept, viewers.present(), (int) today().toEpochDay());
          return Went.to(HERE + "/" + id).saying("past-sessions.begun");
        },
        () -> one(form, id));
  }

  // who is nobody of the studio stays under the name in the file
  private static Map<String, UUID> people(Form form, PastPreview preview) {
    var people = new HashMap<String, UUID>();
    int number = 0;
    for (var hand : preview.matched()) {
      var field = "who-" + number++;
      form.optionalId(field)
          .ifPresent(person -> {
            if (preview.people().stream().noneMatch(one -> one.id().equals(person))) {
              form.say(field, Phrase.of("house.form.not-offered"));
            }
            people.put(hand.name(), person);
          });
    }
    return people;
  }

  @PostMapping(HERE + "/{id}/dropping")
  ModelAndView drop(@PathVariable UUID id, Form form) {
    var kept = imports.get(id);
    return submissions.take(
        form,
        () -> {
          if (!open(kept)) {
            throw new NotDone.Stale();
          }
          imports.drop(id, kept.state());
          return Went.to(HERE).saying("past-sessions.dropped", kept.fileName());
        },
        () -> one(form, id));
  }

  @PostMapping(HERE + "/{id}/undoing")
  ModelAndView undo(@PathVariable UUID id, Form form) {
    var kept = imports.get(id);
    return submissions.take(
        form,
        () -> {
          imports.undo(id);
          logs.takeBackPast(id);
          return Went.to(HERE).saying("past-sessions.undone", kept.fileName());
        },
        () -> one(form, id));
  }

  private boolean open(PastImport kept) {
    return takingOver.seen(kept).state().isOpen();
  }

  private ModelAndView list(Form form) {
    return Page.of(
        "practice/pastsessions/list",
        new PastSessionsPage(form, imports.all().stream().map(takingOver::seen).toList()));
  }

  private ModelAndView one(Form form, UUID id) {
    var percent = takingOver.percent(id);
    var past = takingOver.seen(imports.get(id));
    var preview =
        past.state().isOpen() ? Optional.of(previews.of(past)) : Optional.<PastPreview>empty();
    return Page.of(
        "practice/pastsessions/one", new PastImportPage(form, past, preview, percent.orElse(0)));
  }

  private LocalDate today() {
    return clock.today(studios.present().place().zone());
  }

  private static ResponseEntity<byte[]> csv(String name, String text) {
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(text.getBytes(StandardCharsets.UTF_8));
  }
}
