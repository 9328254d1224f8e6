package stipple.studio.treatment.hairlinedesign;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import stipple.studio.house.NotFound;
import stipple.studio.practice.clients.Clients;

/// The healed dots of a version, seen from one side.
@Controller
class DotPicturePages {

  private final Clients clients;
  private final HairlineDesigns designs;
  private final DotLayouts layouts;
  private final DotPictures pictures;

  DotPicturePages(
      Clients clients, HairlineDesigns designs, DotLayouts layouts, DotPictures pictures) {
    this.clients = clients;
    this.designs = designs;
    this.layouts = layouts;
    this.pictures = pictures;
  }

  @GetMapping("/clients/{id}/hairline-design/{number:\\d{1,4}}/dots/{view:top|right|left|back}.svg")
  ResponseEntity<byte[]> dots(
      @PathVariable UUID id,
      @PathVariable int number,
      @PathVariable String view,
      WebRequest request) {
    clients.get(id);
    var laid = layouts.healed(designs.version(id, number)).orElseThrow(NotFound::new);
    return pictures.answer(
        request,
        DotPictures.view(view),
        laid.sha256(),
        () -> new DotPictures.Inked(laid, 1, _ -> 1));
  }
}
