package stipple.pigment;

import java.util.List;
import java.util.Set;

/// What a client must not be touched with: metals, and components by name, Colour Index or CAS.
public record ClientFacts(Set<Contaminant> metals, List<String> components) {

  /// Nobody in particular.
  public static final ClientFacts NOBODY = new ClientFacts(Set.of(), List.of());

  private static final int LEAST_LETTERS = 4;

  public ClientFacts {
    metals = Set.copyOf(metals);
    components = List.copyOf(components);
  }

  /// The first component that one of these names or numbers means; names are compared by letters
  /// and figures only, and a longer name that holds the component's is meant, too.
  boolean isMeant(String component, List<String> names) {
    String plain = plain(component);
    for (String name : names) {
      String other = plain(name);
      if (!plain.isEmpty() && other.equals(plain)) {
        return true;
      }
      if (plain.length() >= LEAST_LETTERS && !isNumber(component) && other.contains(plain)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String component) {
    return plain(component).chars().noneMatch(Character::isLetter);
  }

  // letters and figures only; C.I. 77266 and CAS 1333-86-4 are told by their figures
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(Character.toLowerCase(c));
      }
    }
    return withoutPrefix(withoutPrefix(plain.toString(), "ci"), "cas");
  }

  private static String withoutPrefix(String plain, String prefix) {
    int length = prefix.length();
    return plain.startsWith(prefix)
            && plain.length() > length
            && Character.isDigit(plain.charAt(length))
        ? plain.substring(length)
        : plain;
  }
}
