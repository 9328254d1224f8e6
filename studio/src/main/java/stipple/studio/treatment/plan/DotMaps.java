package stipple.studio.treatment.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import stipple.scalp.Zone;
import stipple.studio.house.Fingerprint;
import stipple.studio.house.LatestUsed;
import stipple.studio.house.NotFound;
import stipple.studio.practice.clients.Clients;
import stipple.studio.treatment.consultation.HeadViews;
import stipple.studio.treatment.hairlinedesign.DotLayouts;
import stipple.studio.treatment.hairlinedesign.DotPictures;
import stipple.studio.treatment.hairlinedesign.DotViews;

/// The dots of a plan, each in the ink of its session, seen from one side.
@Controller
class DotMaps {

  private static final int BACKDROPS = 8;

  private final Clients clients;
  private final Plans plans;
  private final DotLayouts layouts;
  private final DotViews views;
  private final DotPictures pictures;
  private final LatestUsed<String, Backdrop> backdrops = new LatestUsed<>(BACKDROPS);

  // what lies under the dots; the fingerprint of the design tells all of it
  private record Backdrop(HeadViews views, List<Zone> withoutPlace) {}

  DotMaps(Clients clients, Plans plans, DotLayouts layouts, DotViews views, DotPictures pictures) {
    this.clients = clients;
    this.plans = plans;
    this.layouts = layouts;
    this.views = views;
    this.pictures = pictures;
  }

  @GetMapping("/clients/{id}/plan/dots/{view:top|right|left|back}.svg")
  ResponseEntity<byte[]> dots(
      @PathVariable UUID id, @PathVariable String view, WebRequest request) {
    clients.get(id);
    var planned = plans.dots(id).orElseThrow(NotFound::new);
    int inks = planned.plan().sessionNumber();
    return pictures.answer(
        request,
        DotPictures.view(view),
        fingerprint(planned),
        () -> new DotPictures.Inked(planned.laid(), inks, planned::session));
  }

  // the dots, and how many of which zone each sitting sets
  private static String fingerprint(PlannedDots planned) {
    var text = new StringBuilder(planned.laid().sha256());
    for (var sitting : planned.plan().sessions()) {
      text.append(' ').append(sitting.number()).append(sitting.part()).append(sitting.dots());
    }
    return Fingerprint.of(text.toString());
  }

  /// The map of a client's plan; nothing where there is no plan or its dots cannot be laid.
  Optional<DotMap> of(UUID clientId) {
    return plans.dots(clientId).map(this::map);
  }

  private DotMap map(PlannedDots planned) {
    var plan = "/clients/" + planned.design().clientId() + "/plan";
    var backdrop = backdrops.get(planned.design().contentSha256(), _ -> backdrop(planned));
    return new DotMap(
        backdrop.views(),
        plan + "/dots",
        planned.numbers().stream()
            .map(number -> new DotMap.Layer(number, planned.dots(number)))
            .toList(),
        planned.laid().lacking(),
        backdrop.withoutPlace(),
        layouts.isAsRecorded(planned.design()),
        planned.isPrintable() ? Optional.of(plan + "/stencil.pdf") : Optional.empty());
  }

  private Backdrop backdrop(PlannedDots planned) {
    return new Backdrop(
        views.bare(planned.design().clientId(), planned.laid()),
        views.withoutPlace(planned.laid().designed()));
  }
}
