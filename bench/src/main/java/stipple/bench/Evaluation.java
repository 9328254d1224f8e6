package stipple.bench;

import java.io.IOException;

/// Something whose truth can be evaluated by name, against data that stay outside the house.
interface Evaluation {

  String name();

  /// What is evaluated and from which data, in one line, and what came of it.
  ///
  /// @throws stipple.bench.heads.WrongData when the data are not there or not as they should be
  Report report(Asked asked) throws IOException;
}
