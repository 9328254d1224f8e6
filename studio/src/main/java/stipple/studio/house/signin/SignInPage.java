package stipple.studio.house.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The door as it is shown.
public record SignInPage(Optional<Said> said, boolean formKept, List<DemoSignIns.Person> demo) {

  /// Why somebody stands at the door.
  public enum Said {
    REFUSED,
    WAIT,
    ENDED,
    SIGNED_OUT,
    SHOWN_OUT;

    static Optional<Said> of(Set<String> parameters) {
      return Arrays.stream(values())
          .filter(one ->
              parameters.contains(one.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')))
          .findFirst();
    }
  }
}
