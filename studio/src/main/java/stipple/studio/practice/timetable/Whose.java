package stipple.studio.practice.timetable;

import java.util.Optional;
import java.util.UUID;

/// Of whom or what a page of the timetable tells: a practitioner, a room, or the whole studio.
public record Whose(Kind kind, Optional<UUID> resource, String name) {

  /// What it is.
  public enum Kind {
    PRACTITIONER,
    ROOM,
    STUDIO
  }

  /// Where its page is.
  public String address() {
    return resource
        .map(id -> (isRoom() ? "/people/rooms/" : "/people/") + id + "/timetable")
        .orElse("/settings/closures");
  }

  public boolean isRoom() {
    return kind == Kind.ROOM;
  }

  public boolean isPractitioner() {
    return kind == Kind.PRACTITIONER;
  }

  /// What days off may be for.
  public DayOff.Kind[] kinds() {
    return switch (kind) {
      case PRACTITIONER ->
          new DayOff.Kind[] {DayOff.Kind.HOLIDAY, DayOff.Kind.AWAY, DayOff.Kind.TRAINING};
      case ROOM, STUDIO -> new DayOff.Kind[] {DayOff.Kind.HOLIDAY, DayOff.Kind.CLOSED};
    };
  }
}
