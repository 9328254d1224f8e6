package stipple.studio.practice.stock;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.StudioClock;
import stipple.studio.house.web.Page;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.settings.Studios;

/// From a lot to its clients, and from a client to their lots: one click each way.
@Controller
class RecallPages {

  private final Lots lots;
  private final Clients clients;
  private final Studios studios;
  private final StudioClock clock;

  RecallPages(Lots lots, Clients clients, Studios studios, StudioClock clock) {
    this.lots = lots;
    this.clients = clients;
    this.studios = studios;
    this.clock = clock;
  }

  @GetMapping("/stock/{id}/clients")
  ModelAndView clients(@PathVariable UUID id) {
    var lot = lots.get(id);
    return Page.of("practice/stock/recall", new RecallPage(lot, lots.clientsOf(id), clock.now()));
  }

  @GetMapping("/stock/{id}/clients.csv")
  ResponseEntity<byte[]> file(@PathVariable UUID id) {
    var lot = lots.get(id);
    var zone = studios.present().place().zone();
    var name = "clients-of-lot-" + lot.lotNumber().replaceAll("[^A-Za-z0-9-]", "-") + ".csv";
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(RecallList.csv(lot, lots.clientsOf(id), zone).getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/clients/{id}/lots")
  ModelAndView lots(@PathVariable UUID id) {
    var client = clients.get(id);
    var today = clock.today(studios.present().place().zone());
    return Page.of(
        "practice/stock/clientlots", new ClientLotsPage(client, lots.touchesOf(id), today));
  }
}
