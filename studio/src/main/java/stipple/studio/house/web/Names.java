package stipple.studio.house.web;

import java.util.Locale;
import java.util.regex.Pattern;

/// The message key of a closed list's value: `edge-style.SOFT` for EdgeStyle.SOFT, and
/// `step-state-kind.DONE` for StepState.Kind.DONE.
public final class Names {

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private Names() {}

  public static String keyOf(Enum<?> choice) {
    return prefixOf(choice.getDeclaringClass()) + "." + choice.name();
  }

  static String prefixOf(Class<?> list) {
    var outer = list.getEnclosingClass();
    var own = HUMP.matcher(list.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    return outer == null ? own : prefixOf(outer) + "-" + own;
  }
}
