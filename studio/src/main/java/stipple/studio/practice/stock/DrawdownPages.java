package stipple.studio.practice.stock;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
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
import stipple.pigment.Ink;
import stipple.pigment.PigmentKind;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.colour.Optics;

/// The drawdowns of a lot of pigment: looked at first, then kept.
@Controller
class DrawdownPages {

  private final Lots lots;
  private final Inks inks;
  private final Calibrations calibrations;
  private final Optics optics;
  private final Submissions submissions;

  DrawdownPages(
      Lots lots, Inks inks, Calibrations calibrations, Optics optics, Submissions submissions) {
    this.lots = lots;
    this.inks = inks;
    this.calibrations = calibrations;
    this.optics = optics;
    this.submissions = submissions;
  }

  @GetMapping("/stock/{id}/drawdowns")
  ModelAndView drawdowns(@PathVariable UUID id) {
    var lot = pigment(id);
    return page(DrawdownForm.blank(inks.kind(id)), lot, Optional.empty(), Optional.empty());
  }

  /// A sheet to fill in: of colours, or of curves by 10 nm.
  @GetMapping("/stock/drawdowns/template")
  ResponseEntity<byte[]> template(@RequestParam Optional<String> of) {
    boolean curves = of.filter("curves"::equals).isPresent();
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"drawdowns-" + (curves ? "curves" : "lab") + ".csv\"")
        .body(DrawdownTemplate.of(curves).getBytes(StandardCharsets.UTF_8));
  }

  /// What the sheet would come to; nothing is kept.
  @PostMapping("/stock/{id}/drawdowns/preview")
  ModelAndView preview(
      @PathVariable UUID id, Form typed, @RequestParam Optional<MultipartFile> file) {
    var lot = pigment(id);
    var form = DrawdownForm.withFile(typed, file);
    var read = DrawdownForm.read(form);
    return page(
        form, lot, Optional.of(read.sheet()), form.isWrong() ? Optional.empty() : fit(lot, read));
  }

  @PostMapping("/stock/{id}/drawdowns")
  ModelAndView keep(@PathVariable UUID id, Form typed, @RequestParam Optional<MultipartFile> file) {
    var lot = pigment(id);
    var form = DrawdownForm.withFile(typed, file);
    var read = DrawdownForm.read(form);
    var fit = form.isWrong() ? Optional.<DrawdownFit>empty() : fit(lot, read);
    if (fit.isPresent() && fit.get() instanceof DrawdownFit.NotFound(var why)) {
      form.say("csv", why);
    }
    return submissions.take(
        form,
        () -> {
          if (fit.orElseThrow(NotFound::new) instanceof DrawdownFit.Found found) {
            calibrations.add(id, read.conditions(), read.text(), read.kind(), read.sheet(), found);
          }
          return Went.to("/stock/" + id + "/drawdowns").saying("drawdown.kept", lot.text());
        },
        () -> page(form, lot, Optional.of(read.sheet()), fit));
  }

  @PostMapping("/stock/{id}/drawdowns/{inkId}/voiding")
  ModelAndView strikeOut(@PathVariable UUID id, @PathVariable UUID inkId, Form form) {
    var lot = pigment(id);
    var one = calibrations.get(id, inkId);
    var reason = form.text("voidReason", 400);
    if (!reason.isEmpty() && reason.length() < 3) {
      form.say("voidReason", Phrase.of("colour.reason-too-short"));
    }
    return submissions.take(
        form,
        () -> {
          calibrations.strikeOut(one, reason);
          return Went.to("/stock/" + id + "/drawdowns").saying("drawdown.voided");
        },
        () ->
            page(
                form.over(DrawdownForm.blank(Optional.empty())),
                lot,
                Optional.empty(),
                Optional.empty()));
  }

  private Optional<DrawdownFit> fit(Lot lot, DrawdownForm.Typed read) {
    var shape =
        inks.library(lot) instanceof InkOfLot.Known(var known)
            ? Optional.of(known.ink())
            : ofKind(read.kind());
    return Optional.of(
        new DrawdownReckoning(optics, lot.name(), shape, read.kind())
            .fit(read.sheet(), read.conditions()));
  }

  // black and white are alike whatever the label says; an oxide may be red, yellow or black
  private Optional<Ink> ofKind(PigmentKind kind) {
    return switch (kind) {
      case CARBON -> optics.inks().byColourIndex("77266");
      case TITANIUM_DIOXIDE -> optics.inks().byColourIndex("77891");
      case IRON_OXIDE, ORGANIC_AZO -> Optional.empty();
    };
  }

  private Lot pigment(UUID id) {
    var lot = lots.get(id);
    if (lot.kind() != Lot.Kind.PIGMENT) {
      throw new NotFound();
    }
    return lot;
  }

  private ModelAndView page(
      Form form, Lot lot, Optional<DrawdownSheet> sheet, Optional<DrawdownFit> fit) {
    return Page.of(
        "practice/stock/drawdowns",
        new DrawdownsPage(
            form, lot, inks.look(lot.id()), sheet, fit, calibrations.ofLot(lot.id())));
  }
}
