package stipple.studio.practice.pastsessions;

import java.util.Arrays;
import java.util.List;
import stipple.duration.past.PastColumn;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Names;

/// The files of past sessions so far, and room for one more.
public record PastSessionsPage(Form form, List<PastImport> imports) {

  public PastSessionsPage {
    imports = List.copyOf(imports);
  }

  public List<PastColumn> columns() {
    return Arrays.asList(PastColumn.values());
  }

  public String keyOf(PastColumn column) {
    return Names.keyOf(column);
  }
}
