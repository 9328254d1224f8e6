package stipple.studio.practice.settings;

/// The opening hours of the studio at hand, or the clock they follow, were changed.
public record HoursChanged() {}
