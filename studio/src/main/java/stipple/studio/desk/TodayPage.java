package stipple.studio.desk;

/// The board of the day as it is shown.
public record TodayPage() {}
