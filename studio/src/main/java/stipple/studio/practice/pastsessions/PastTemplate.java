package stipple.studio.practice.pastsessions;

import java.util.Arrays;
import java.util.stream.Collectors;
import stipple.duration.past.PastColumn;

/// A file to fill in, with three invented sessions as examples.
final class PastTemplate {

  private static final String EXAMPLES =
      """
      INVENTED-EXAMPLE-1,invented-client-1,Invented Practitioner,2025-03-04,1,232,210,42,15,2,21,2,11,oily,4,single point shaved,hairline,18,1600,29,yes
      INVENTED-EXAMPLE-1,invented-client-1,Invented Practitioner,2025-03-04,1,232,210,42,15,2,21,2,11,oily,4,single point shaved,top,84,7100,114,yes
      INVENTED-EXAMPLE-2,invented-client-1,Invented Practitioner,2025-03-18,2,158.5,,,,,,,,oily,4,single point shaved,top,84,6200,,
      INVENTED-EXAMPLE-3,invented-client-2,Invented Practitioner,2025-03-20,1,195,180,,,,,,,normal,,between hairs,crown,60,,,
      """;

  private PastTemplate() {}

  static String csv() {
    var head =
        Arrays.stream(PastColumn.values()).map(PastColumn::title).collect(Collectors.joining(","));
    return (head + "\n" + EXAMPLES).replace("\n", "\r\n");
  }
}
