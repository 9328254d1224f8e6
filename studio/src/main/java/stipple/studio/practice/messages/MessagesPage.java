package stipple.studio.practice.messages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.Client;

/// The outbox: the mails of one state, and how many there are of each.
public record MessagesPage(
    Mail.State state, Map<Mail.State, Long> counts, List<Mail> mails, MailWay way) {

  public long count(Mail.State of) {
    return counts.getOrDefault(of, 0L);
  }

  public boolean isCut() {
    return mails.size() == Outbox.SHOWN;
  }

  /// One mail, with what may be done about it.
  public record One(Form form, Mail mail, boolean hasDeclined, MailWay way, Instant now) {}

  /// What was written to one client, and whether they want it.
  public record OfClient(Form form, Client client, List<Mail> mails, boolean hasDeclined) {}

  /// What the studio writes by itself.
  public record Settings(Form form, MessagePolicy policy, MailWay way) {}
}
