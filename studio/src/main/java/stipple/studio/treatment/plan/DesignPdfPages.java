package stipple.studio.treatment.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import stipple.studio.practice.clients.Clients;
import stipple.studio.treatment.hairlinedesign.DesignPdf;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;
import stipple.studio.treatment.hairlinedesign.PaperSize;

/// A version of a design on paper, with the stencil that follows from its plan.
@Controller
class DesignPdfPages {

  private final Clients clients;
  private final HairlineDesigns designs;
  private final Plans plans;
  private final DesignPdf pdf;

  DesignPdfPages(Clients clients, HairlineDesigns designs, Plans plans, DesignPdf pdf) {
    this.clients = clients;
    this.designs = designs;
    this.plans = plans;
    this.pdf = pdf;
  }

  @GetMapping("/clients/{id}/hairline-design/{number:\\d{1,4}}/design.pdf")
  ResponseEntity<byte[]> design(
      @PathVariable UUID id, @PathVariable int number, @RequestParam Optional<PaperSize> size) {
    var client = clients.get(id);
    var design = designs.version(id, number);
    var stencil = plans.dots(design).filter(PlannedDots::isPrintable).map(PlannedDots::stencil);
    var name = ContentDisposition.inline().filename("design-" + number + ".pdf").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(pdf.of(design, client.name(), stencil, size));
  }
}
