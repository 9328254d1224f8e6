package stipple.studio.practice.messages;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/// A mail as it travels. Its Message-ID follows from the mail alone: sent twice, it is the same,
/// and the receiver can tell.
final class Envelope extends MimeMessage {

  private static final String UTF_8 = "UTF-8";

  private final String messageId;

  private Envelope(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  static Envelope of(Session session, Mail mail, String studio, String from, Instant now)
      throws MessagingException {
    var host = from.substring(from.indexOf('@') + 1);
    var envelope = new Envelope(session, "<%s.%d@%s>".formatted(mail.id(), mail.round(), host));
    try {
      envelope.setFrom(new InternetAddress(from, Letters.oneLine(studio), UTF_8));
      envelope.setRecipient(
          Message.RecipientType.TO,
          new InternetAddress(
              new InternetAddress(mail.recipient(), true).getAddress(),
              Letters.oneLine(mail.client()),
              UTF_8));
    } catch (UnsupportedEncodingException never) {
      throw new IllegalStateException(never);
    }
    envelope.setSubject(Letters.oneLine(mail.letter().subject()), UTF_8);
    envelope.setSentDate(Date.from(now));
    envelope.setHeader("Auto-Submitted", "auto-generated");
    envelope.setContent(parts(mail.letter()));
    envelope.saveChanges();
    return envelope;
  }

  private static MimeMultipart parts(Letter letter) throws MessagingException {
    var text = new MimeBodyPart();
    text.setText(letter.body(), UTF_8);
    var parts = new MimeMultipart("mixed", text);
    if (letter.calendar().isPresent()) {
      parts.addBodyPart(file("visits.ics", "PUBLISH", letter.calendar().get()));
    }
    if (letter.cancellations().isPresent()) {
      parts.addBodyPart(file("cancelled.ics", "CANCEL", letter.cancellations().get()));
    }
    return parts;
  }

  private static MimeBodyPart file(String name, String method, String calendar)
      throws MessagingException {
    var part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(
                calendar.getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + method)));
    part.setFileName(name);
    return part;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
