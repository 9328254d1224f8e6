package stipple.studio.practice.messages;

import jakarta.mail.Session;
import java.util.Properties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The mail server, as the environment of the program says it. Its password is kept nowhere else.
@Component
class MailServer {

  private static final String PATIENCE_MS = "20000";

  private final String host;
  private final int port;
  private final String user;
  private final String password;
  private final String from;
  private final boolean startsTls;

  MailServer(Environment settings) {
    host = settings.getProperty("stipple.smtp.host", "").strip();
    port = settings.getProperty("stipple.smtp.port", Integer.class, 587);
    user = settings.getProperty("stipple.smtp.user", "");
    password = settings.getProperty("stipple.smtp.password", "");
    from = settings.getProperty("stipple.smtp.from", "").strip();
    startsTls = settings.getProperty("stipple.smtp.starttls", Boolean.class, true);
  }

  MailWay way() {
    if (host.isEmpty()) {
      return MailWay.NO_SERVER;
    }
    return from.matches("[^@\\s,;<>]+@[^@\\s,;<>]+") ? MailWay.OPEN : MailWay.NO_SENDER;
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  String user() {
    return user;
  }

  String password() {
    return password;
  }

  String from() {
    return from;
  }

  /// How the server is spoken to: with patience that ends, and encrypted unless told otherwise.
  Session session() {
    var how = new Properties();
    how.setProperty("mail.smtp.auth", String.valueOf(!user.isEmpty()));
    how.setProperty("mail.smtp.starttls.enable", String.valueOf(startsTls));
    how.setProperty("mail.smtp.starttls.required", String.valueOf(startsTls));
    how.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    how.setProperty("mail.smtp.connectiontimeout", PATIENCE_MS);
    how.setProperty("mail.smtp.timeout", PATIENCE_MS);
    how.setProperty("mail.smtp.writetimeout", PATIENCE_MS);
    how.setProperty("mail.smtp.from", from);
    return Session.getInstance(how);
  }
}
