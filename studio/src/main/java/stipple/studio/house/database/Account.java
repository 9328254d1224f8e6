package stipple.studio.house.database;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Who runs PostgreSQL: it refuses the administrator, so root steps aside first.
enum Account {
  /// The user who started Stipple.
  ORDINARY(""),
  /// Root inside a user namespace without rights; the files stay root's.
  NAMESPACE("unshare -U"),
  /// The user "nobody"; the files of the server become nobody's.
  NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

  private final String prefix;

  Account(String prefix) {
    this.prefix = prefix;
  }

  /// The words put in front of every call of the server's programs.
  List<String> prefix() {
    return prefix.isEmpty() ? List.of() : List.of(prefix.split(" "));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The account for this start; the one of the first start is kept, since mixing them breaks who
  /// owns the files.
  static Account choose(boolean root, Optional<String> remembered, Predicate<Account> works) {
    var before = remembered.map(word -> valueOf(word.toUpperCase(Locale.ROOT)));
    if (before.isPresent() && root == (before.get() == ORDINARY)) {
      throw new DatabaseProblem(
          root
              ? "This data folder belongs to an ordinary user, but Stipple was started as root."
              : "This data folder was first used by root, but Stipple was started by another user.",
          "Start Stipple as the same user as before. Nothing was changed.");
    }
    if (!root) {
      return ORDINARY;
    }
    return before.map(List::of).orElse(List.of(NAMESPACE, NOBODY)).stream()
        .filter(works)
        .findFirst()
        .orElseThrow(() ->
            new DatabaseProblem(
                "PostgreSQL refuses to run as root, and neither unshare nor setpriv can step"
                    + " aside from root on this machine. Nothing was changed.",
                "Start Stipple as an ordinary user, or set STIPPLE_DB_URL to a PostgreSQL of"
                    + " your own."));
  }
}
