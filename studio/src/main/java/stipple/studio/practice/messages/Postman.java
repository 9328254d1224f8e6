package stipple.studio.practice.messages;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.settings.Studios;

/// Takes the mails of the studio at hand to the mail server. No transaction is open while the
/// server is spoken to.
@Component
class Postman {

  private final MailServer server;
  private final MailQueue queue;
  private final Studios studios;
  private final StudioClock clock;

  Postman(MailServer server, MailQueue queue, Studios studios, StudioClock clock) {
    this.server = server;
    this.queue = queue;
    this.studios = studios;
    this.clock = clock;
  }

  /// Sends all whose turn it is; says how many went out.
  int goRound() {
    queue.dropTooLate();
    int sent = 0;
    while (server.way() == MailWay.OPEN) {
      var mails = queue.claim();
      if (mails.isEmpty()) {
        return sent;
      }
      int now = carry(mails);
      if (now < 0) {
        return sent;
      }
      sent += now;
    }
    return sent;
  }

  // A negative answer says that the way is shut.
  private int carry(List<Mail> mails) {
    var studio = studios.present().place().name();
    var session = server.session();
    int sent = 0;
    int turn = 0;
    try (var transport = session.getTransport("smtp")) {
      connect(transport);
      for (; turn < mails.size() && transport.isConnected(); turn++) {
        var mail = mails.get(turn);
        var why = send(transport, session, mail, studio);
        if (why == null) {
          queue.markSent(mail);
          sent++;
        } else {
          queue.markNotSent(mail, why);
        }
      }
    } catch (MessagingException shut) {
      var why =
          shut instanceof AuthenticationFailedException
              ? Mail.Reason.SIGN_IN_REFUSED
              : Mail.Reason.UNREACHABLE;
      mails.subList(turn, mails.size()).forEach(mail -> queue.markNotSent(mail, why));
      return -1;
    }
    mails
        .subList(turn, mails.size())
        .forEach(mail -> queue.markNotSent(mail, Mail.Reason.UNREACHABLE));
    return turn < mails.size() ? -1 : sent;
  }

  private void connect(Transport transport) throws MessagingException {
    if (server.user().isEmpty()) {
      transport.connect(server.host(), server.port(), null, null);
    } else {
      transport.connect(server.host(), server.port(), server.user(), server.password());
    }
  }

  private Mail.@Nullable Reason send(
      Transport transport, Session session, Mail mail, String studio) {
    try {
      var envelope = Envelope.of(session, mail, studio, server.from(), clock.now());
      transport.sendMessage(envelope, envelope.getAllRecipients());
      return null;
    } catch (AddressException unreadable) {
      return Mail.Reason.ADDRESS_REFUSED;
    } catch (MessagingException refused) {
      var why = reasonOf(refused);
      return why == Mail.Reason.BROKEN && !transport.isConnected() ? Mail.Reason.UNREACHABLE : why;
    }
  }

  /// The kind of refusal, from the server's number alone: its words may hold the address.
  static Mail.Reason reasonOf(MessagingException refused) {
    for (Exception at = refused;
        at instanceof MessagingException known;
        at = known.getNextException()) {
      int code =
          switch (known) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException whole -> whole.getReturnCode();
            default -> 0;
          };
      if (code >= 500 && known instanceof SMTPAddressFailedException) {
        return Mail.Reason.ADDRESS_REFUSED;
      }
      if (code >= 400) {
        return code >= 500 ? Mail.Reason.REFUSED : Mail.Reason.REFUSED_FOR_NOW;
      }
    }
    return Mail.Reason.BROKEN;
  }
}
