package stipple.studio.practice.settings;

import java.util.UUID;

/// A new studio has opened: whoever has something to lay out for it does so now, in the same
/// transaction.
public record StudioOpened(UUID studioId) {}
