package stipple.studio.house.web;

/// What happened, what was kept, what to do.
public record RefusalPage(String title, String what, String whatToDo) {}
