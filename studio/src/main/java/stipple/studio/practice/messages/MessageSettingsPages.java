package stipple.studio.practice.messages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.feeds.ClientShown;
import stipple.studio.practice.feeds.FeedPolicies;
import stipple.studio.practice.settings.Studios;

/// The owner's page of what is written to clients, and of what other calendars show.
@Controller
class MessageSettingsPages {

  private static final String PAGE = "/settings/messages";

  private final MessagePolicies policies;
  private final FeedPolicies feeds;
  private final MailServer server;
  private final Studios studios;
  private final Submissions submissions;

  MessageSettingsPages(
      MessagePolicies policies,
      FeedPolicies feeds,
      MailServer server,
      Studios studios,
      Submissions submissions) {
    this.policies = policies;
    this.feeds = feeds;
    this.server = server;
    this.studios = studios;
    this.submissions = submissions;
  }

  @GetMapping(PAGE)
  ModelAndView settings() {
    return page(Form.filled(filled(policies.present())));
  }

  @PostMapping(PAGE)
  ModelAndView save(Form form) {
    var policy =
        new MessagePolicy(
            form.isTicked("confirms"),
            form.whole("firstReminderDays", 0, MessagePolicy.MOST_DAYS),
            form.whole("secondReminderHours", 0, MessagePolicy.MOST_HOURS),
            form.version());
    var shown = form.choice("clientShown", ClientShown.class);
    return submissions.take(
        form,
        () -> {
          policies.change(studios.present().id(), policy);
          feeds.show(shown);
          return Went.to(PAGE).saying("settings.saved");
        },
        () -> {
          var current = policies.present();
          if (current.version() != form.version()) {
            form.compareWith(Form.filled(filled(current)));
          }
          return page(form);
        });
  }

  private Map<String, String> filled(MessagePolicy policy) {
    var filled = new LinkedHashMap<String, String>();
    filled.put("confirms", policy.confirms() ? "yes" : "");
    filled.put("firstReminderDays", String.valueOf(policy.firstReminderDays()));
    filled.put("secondReminderHours", String.valueOf(policy.secondReminderHours()));
    filled.put("clientShown", feeds.clientShown().name());
    return filled;
  }

  private ModelAndView page(Form form) {
    return Page.of(
        "practice/messages/settings",
        new MessagesPage.Settings(form, policies.present(), server.way()));
  }
}
