package stipple.studio.practice.pastsessions;

import java.util.Optional;
import stipple.studio.house.web.Form;

/// One file of past sessions: what it would bring, how far it is, or what it brought.
public record PastImportPage(
    Form form, PastImport past, Optional<PastPreview> preview, int percent) {

  public String at() {
    return "/insights/past-sessions/" + past.id();
  }
}
