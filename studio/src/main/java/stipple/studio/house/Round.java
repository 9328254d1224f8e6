package stipple.studio.house;

import java.time.Duration;
import java.util.UUID;

/// Something that is done for every studio again and again, without anybody signed in.
public interface Round {

  /// What it is, for the log.
  String name();

  /// How long after one time the next begins.
  Duration every();

  /// Does it for one studio, whose scope is open. It opens its own transactions.
  void goThrough(UUID studio);
}
