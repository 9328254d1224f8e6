package stipple.studio.practice.messages;

import java.time.Instant;
import java.util.Optional;

/// What a mail says: subject, text, calendar files; and when nobody needs to know any more.
public record Letter(
    Mail.Kind kind,
    String subject,
    String body,
    Optional<String> calendar,
    Optional<String> cancellations,
    Instant tooLateAt) {}
