package stipple.bench;

import java.io.IOException;
import java.util.List;

/// Something whose truth can be evaluated by name, against data that stay outside the house.
interface Evaluation {

  String name();

  /// What is evaluated, and from which data, in one line.
  String conditions(Asked asked) throws IOException;

  /// @throws stipple.bench.heads.WrongData when the data are not there or not as they should be
  List<Figure> take(Asked asked) throws IOException;
}
