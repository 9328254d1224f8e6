package stipple.studio.practice.feeds;

import org.springframework.stereotype.Component;
import stipple.studio.house.database.Database;

/// What the studio lets other calendars show of its clients; nothing, unless it says otherwise.
@Component
public class FeedPolicies {

  private final Database database;

  FeedPolicies(Database database) {
    this.database = database;
  }

  public ClientShown clientShown() {
    return database
        .one(
            "SELECT client_shown FROM feed_policy",
            row -> row.choice("client_shown", ClientShown.class))
        .orElse(ClientShown.NOTHING);
  }

  public void show(ClientShown shown) {
    database.change(
        """
        INSERT INTO feed_policy (client_shown) VALUES (?)
        ON CONFLICT (studio_id) DO UPDATE SET client_shown = excluded.client_shown
        """,
        shown);
  }
}
