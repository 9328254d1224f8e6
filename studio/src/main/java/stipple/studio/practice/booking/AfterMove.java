package stipple.studio.practice.booking;

import java.time.ZoneId;
import stipple.studio.house.web.Form;

/// Where to go after a move: to the visit, or back to the calendar that it was moved on.
final class AfterMove {

  private AfterMove() {}

  static String address(Form form, Appointment before, Wish wish, ZoneId zone) {
    if (form.value("then").isEmpty()) {
      return "/booking/" + before.id();
    }
    var calendar =
        "/booking?day="
            + wish.slot().day(zone)
            + ("week".equals(form.value("view")) ? "&view=week" : "")
            + ("room".equals(form.value("by")) ? "&by=room" : "")
            + only(form);
    return form.value("then").equals("undone") ? calendar : calendar + undo(before, zone);
  }

  private static String only(Form form) {
    var only = form.value("only");
    return only.matches("[0-9a-f-]{36}") ? "&only=" + only : "";
  }

  // Where it stood, so that it can be put back: times and places, nothing that was told.
  private static String undo(Appointment before, ZoneId zone) {
    return "&moved="
        + before.id()
        + "&version="
        + (before.version() + 1)
        + "&was-with="
        + before.practitionerId()
        + "&was-in="
        + before.roomId()
        + "&was-on="
        + before.slot().day(zone)
        + "&was-at="
        + before.slot().from(zone)
        + "&was-minutes="
        + before.slot().minutes();
  }
}
