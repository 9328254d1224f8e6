package stipple.chain;

/// Where a visit of a day lies in a plan, and whether its client must be told: of another start or
/// another practitioner. Another room is told at the door.
public record DayPlace(int start, int practitioner, int room, boolean told) {}
