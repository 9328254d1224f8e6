package stipple.studio.house.database;

import org.jspecify.annotations.Nullable;

/// The database cannot be opened: what happened, and what the studio can do about it.
///
/// Both sentences are shown as they are when the program stops, so they name folders and settings,
/// never a password and never a row.
public final class DatabaseProblem extends RuntimeException {

  private final String whatToDo;

  public DatabaseProblem(String message, String whatToDo) {
    this(message, whatToDo, null);
  }

  public DatabaseProblem(String message, String whatToDo, @Nullable Throwable cause) {
    super(message, cause);
    this.whatToDo = whatToDo;
  }

  public String whatToDo() {
    return whatToDo;
  }
}
