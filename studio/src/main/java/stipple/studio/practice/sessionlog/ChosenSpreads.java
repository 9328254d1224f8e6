package stipple.studio.practice.sessionlog;

import java.time.Instant;

/// When spreads were chosen last by what the log shows, and from how many sessions.
public record ChosenSpreads(Instant at, int sessions) {}
