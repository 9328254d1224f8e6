package stipple.studio.practice.feeds;

import java.time.Instant;
import java.util.Optional;
import stipple.studio.house.web.Form;
import stipple.studio.practice.people.Person;

/// The calendar link of one person; the link itself only where it was made just now.
public record FeedPage(
    Form form,
    Person person,
    boolean isOwn,
    Optional<Instant> openSince,
    Optional<String> link,
    ClientShown shown) {

  public boolean mayHaveOne() {
    return person.practises() && person.isHere();
  }

  /// The address of this page.
  public String address() {
    return isOwn ? "/account/calendar" : "/people/" + person.id() + "/calendar";
  }
}
