package stipple.studio.practice.insights;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.insights.ForecastScores.Standing;
import stipple.studio.practice.sessionlog.LearnedDurations;

/// The page that asks whether the forecasts were right, and stands by odd sessions.
@Controller
class InsightsPages {

  private static final int HELD_BACK_SHOWN = 50;

  private final ForecastScores scores;
  private final Practitioners practitioners;
  private final Confirmations confirmations;
  private final Submissions submissions;

  InsightsPages(
      ForecastScores scores,
      Practitioners practitioners,
      Confirmations confirmations,
      Submissions submissions) {
    this.scores = scores;
    this.practitioners = practitioners;
    this.confirmations = confirmations;
    this.submissions = submissions;
  }

  @GetMapping("/insights")
  ModelAndView insights(@RequestParam(defaultValue = "") String practitioner) {
    return page(practitioner, Form.empty());
  }

  @PostMapping("/insights/held-back/{id}/confirmation")
  ModelAndView confirm(@PathVariable UUID id, Form form) {
    return submissions.take(
        form,
        () -> {
          confirmations.standBy(id);
          return Went.to("/insights").saying("insights.confirmed");
        },
        () -> page("", form));
  }

  @GetMapping("/insights/forecasts.csv")
  ResponseEntity<byte[]> file() {
    var standing = scores.now();
    var csv =
        ForecastsFile.csv(standing.forecasts(), practitioners.of(standing.learned().sessions()));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("forecasts.csv").build().toString())
        .body(csv.getBytes(StandardCharsets.UTF_8));
  }

  private ModelAndView page(String wanted, Form form) {
    var standing = scores.now();
    var learned = standing.learned();
    var forecasts = standing.forecasts();
    var all = practitioners.of(learned.sessions());
    var chosen = Practitioners.chosen(all, wanted);
    return Page.of(
        "practice/insights/insights",
        new InsightsPage(
            learned.sessions().size(),
            headline(learned, forecasts),
            Scatter.of(forecasts, all),
            Evenness.of(forecasts),
            Groups.of(forecasts, all),
            all,
            chosen,
            chosen.flatMap(one -> curve(standing, one)),
            SpreadsShown.of(learned),
            heldBack(learned, all),
            form));
  }

  private static Headline headline(LearnedDurations learned, List<ScoredForecast> forecasts) {
    return new Headline(
        learned.model().sessions(),
        learned.heldBack().size(),
        learned.sessions().stream()
            .filter(session -> !session.isHeldBack())
            .map(session -> LocalDate.ofEpochDay(session.told().day()))
            .min(LocalDate::compareTo),
        Accuracy.of(forecasts),
        (int) forecasts.stream().filter(ScoredForecast::isReplayed).count());
  }

  private Optional<CurvePicture> curve(Standing standing, Practitioner one) {
    var curve = scores.curve(standing, one.key());
    var theirs =
        standing.forecasts().stream()
            .filter(scored -> scored.session().told().practitioner().equals(one.key()))
            .toList();
    return curve.points().size() < 2
        ? Optional.empty()
        : Optional.of(CurvePicture.of(curve, LearningCurve.blocks(theirs)));
  }

  private static List<HeldBack> heldBack(LearnedDurations learned, List<Practitioner> all) {
    var names = Practitioners.names(all);
    return learned.heldBack().stream()
        .limit(HELD_BACK_SHOWN)
        .map(one -> HeldBack.of(one, names.getOrDefault(one.told().practitioner(), "")))
        .toList();
  }
}
