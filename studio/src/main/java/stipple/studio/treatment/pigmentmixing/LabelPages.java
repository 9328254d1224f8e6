package stipple.studio.treatment.pigmentmixing;

import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import stipple.studio.house.NotFound;
import stipple.studio.house.web.PaperPdf;
import stipple.studio.house.web.WordsOfTheStudio;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.settings.Studios;

/// The label for the cap of a mix.
@Controller
class LabelPages {

  private final Mixes mixes;
  private final Clients clients;
  private final Studios studios;
  private final WordsOfTheStudio words;
  private final PaperPdf paper;
  private final String css = PaperPdf.css("label.css");

  LabelPages(
      Mixes mixes, Clients clients, Studios studios, WordsOfTheStudio words, PaperPdf paper) {
    this.mixes = mixes;
    this.clients = clients;
    this.studios = studios;
    this.words = words;
    this.paper = paper;
  }

  @GetMapping("/clients/{id}/pigment-mixing/{mixId}/label.pdf")
  ResponseEntity<byte[]> label(@PathVariable UUID id, @PathVariable UUID mixId) {
    var client = clients.get(id);
    var mix = mixes.get(mixId);
    if (!mix.clientId().equals(id) || mix.isVoided()) {
      throw new NotFound();
    }
    var label =
        new MixLabel(
            mix, client.name(), LabelDuty.holdsIn(studios.present().country()), words.words(), css);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename("label.pdf").build().toString())
        .body(paper.of("treatment/pigmentmixing/label.jte", label));
  }
}
