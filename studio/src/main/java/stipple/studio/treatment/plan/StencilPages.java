package stipple.studio.treatment.plan;

import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import stipple.studio.house.NotFound;
import stipple.studio.practice.clients.Clients;
import stipple.studio.treatment.hairlinedesign.StencilPdf;
import stipple.studio.treatment.hairlinedesign.StencilTitle;

/// The dots of a plan on paper, true to size, session by session.
@Controller
class StencilPages {

  private final Clients clients;
  private final Plans plans;
  private final StencilPdf pdf;

  StencilPages(Clients clients, Plans plans, StencilPdf pdf) {
    this.clients = clients;
    this.plans = plans;
    this.pdf = pdf;
  }

  @GetMapping("/clients/{id}/plan/stencil.pdf")
  ResponseEntity<byte[]> stencil(@PathVariable UUID id) {
    var client = clients.get(id);
    var planned = plans.dots(id).filter(PlannedDots::isPrintable).orElseThrow(NotFound::new);
    var design = planned.design();
    var title =
        new StencilTitle(
            client.name(), design.number(), design.drawnAt(), planned.laid().head().isMeasured());
    var name = ContentDisposition.inline().filename("stencil-" + design.number() + ".pdf").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(pdf.of(planned.stencil(), title));
  }
}
