package stipple.studio.desk.designer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.NotDone;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.house.web.WordsOfTheStudio;
import stipple.studio.practice.clients.Clients;
import stipple.studio.treatment.consultation.ConsultationGates;
import stipple.studio.treatment.hairlinedesign.DesignDesk;
import stipple.studio.treatment.hairlinedesign.DesignDraft;
import stipple.studio.treatment.hairlinedesign.DesignDrafts;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;

/// The designer: drawing with all that follows in sight, keeping drafts, proposing one as a
/// version.
@Controller
@RequestMapping("/clients/{id}/hairline-design/designer")
class DesignerPages {

  private static final int LONGEST_NAME = 80;

  private final DesignerViews views;
  private final DesignDesk desk;
  private final DesignDrafts drafts;
  private final Clients clients;
  private final ConsultationGates gates;
  private final Submissions submissions;
  private final Viewers viewers;
  private final WordsOfTheStudio words;
  private final TransactionTemplate transaction;

  DesignerPages(
      DesignerViews views,
      DesignDesk desk,
      DesignDrafts drafts,
      Clients clients,
      ConsultationGates gates,
      Submissions submissions,
      Viewers viewers,
      WordsOfTheStudio words,
      PlatformTransactionManager transactions) {
    this.views = views;
    this.desk = desk;
    this.drafts = drafts;
    this.clients = clients;
    this.gates = gates;
    this.submissions = submissions;
    this.viewers = viewers;
    this.words = words;
    this.transaction = new TransactionTemplate(transactions);
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID id, Form query) {
    clients.get(id);
    if (!gates.candidacy(id).isAllowed()) {
      return new ModelAndView("redirect:/clients/" + id + "/hairline-design");
    }
    var draft =
        query.isTicked("fresh")
            ? views.fresh(id, freshName(id))
            : views.open(id, query.optionalId("draft"), freshName(id));
    return page(id, draft);
  }

  /// Keeps a draft as it stands and tells what follows. Sent while drawing, so it answers with the
  /// parts of the page that change.
  @PostMapping("/drafts/{draft}")
  ModelAndView keep(@PathVariable UUID id, @PathVariable("draft") UUID draftId, Form form) {
    clients.get(id);
    var draft = sent(id, draftId, form);
    var by = viewers.present().personId();
    try {
      int version = transaction.execute(_ -> drafts.keep(draft, by));
      var kept = new DesignerAnswers.Kept(version, Optional.empty(), Optional.empty());
      var answers = views.answers(draft, form, kept);
      return Page.of(
          "desk/designer/follows",
          answers,
          form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    } catch (NotDone refused) {
      var kept =
          new DesignerAnswers.Kept(
              draft.version(), Optional.of(refused.reason()), drafts.find(id, draftId));
      return Page.of(
          "desk/designer/follows", views.answers(draft, form, kept), HttpStatus.CONFLICT);
    }
  }

  @PostMapping("/drafts/{draft}/copies")
  ModelAndView copy(@PathVariable UUID id, @PathVariable("draft") UUID draftId, Form form) {
    clients.get(id);
    var draft = drafts.get(id, draftId);
    return submissions.take(
        form,
        () -> {
          var name = cut(words.words().say("designer.copy-of", draft.name()));
          var copy = drafts.copy(draft, name, viewers.present().personId());
          return Went.to(path(id) + "?draft=" + copy).saying("designer.copied", name);
        },
        () -> page(id, draft));
  }

  @PostMapping("/drafts/{draft}/put-away")
  ModelAndView putAway(@PathVariable UUID id, @PathVariable("draft") UUID draftId, Form form) {
    clients.get(id);
    var draft = drafts.get(id, draftId);
    return submissions.take(
        form,
        () -> {
          drafts.putAway(draft);
          return Went.to(path(id)).saying("designer.put-away-now", draft.name());
        },
        () -> page(id, draft));
  }

  /// Makes the draft as it is on record a version of the design.
  @PostMapping("/drafts/{draft}/proposals")
  ModelAndView propose(@PathVariable UUID id, @PathVariable("draft") UUID draftId, Form form) {
    clients.get(id);
    var draft = drafts.get(id, draftId);
    var drawn = draft.form();
    var designed = desk.read(id, drawn);
    return submissions.take(
        drawn.isWrong() ? drawn : form,
        () -> {
          int number = drafts.propose(draft, designed, viewers.present().personId());
          return Went.to("/clients/" + id + "/hairline-design").saying("designer.proposed", number);
        },
        () -> page(id, draft));
  }

  private ModelAndView page(UUID id, DesignDraft draft) {
    return Page.of("desk/designer/designer", views.page(id, draft, draft.form()));
  }

  private DesignDraft sent(UUID id, UUID draftId, Form form) {
    var name = cut(form.value("name"));
    var seen =
        new HairlineDesigns.Seen(
            form.whole("fromNumber", 0, 9999), form.whole("fromVersion", 0, 999_999_999));
    return views.sent(
        id,
        draftId,
        name.isEmpty() ? freshName(id) : name,
        seen,
        desk.fields(id, form),
        form.version());
  }

  private String freshName(UUID id) {
    return words.words().say("designer.fresh-name", drafts.ofClient(id).size() + 1);
  }

  private static String cut(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  private static String path(UUID id) {
    return "/clients/" + id + "/hairline-design/designer";
  }
}
