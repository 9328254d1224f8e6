package stipple.bench;

import java.util.List;

/// Something that can be measured by name.
interface Measure {

  String name();

  /// What is measured, and under which conditions, in one line.
  String conditions();

  List<Figure> take() throws Exception;
}
