package stipple.studio.practice.messages;

/// Whether mails can be sent, as far as that is known without asking the server.
public enum MailWay {
  OPEN,
  NO_SERVER,
  NO_SENDER
}
