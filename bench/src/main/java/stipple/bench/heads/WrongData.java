package stipple.bench.heads;

import java.io.IOException;

/// A folder or file that is not as it should be. It names the place and what is expected there,
/// never what somebody wrote in it.
public final class WrongData extends IOException {

  private static final long serialVersionUID = 1;

  /// What is wrong with a folder or a file as a whole.
  public WrongData(String what) {
    super(what);
  }

  /// What is expected in a line of a file.
  public WrongData(String file, int line, String expected) {
    super("%s, line %d: expected %s".formatted(file, line, expected));
  }
}
