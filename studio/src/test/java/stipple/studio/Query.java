package stipple.studio;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;

/// What is filled in, as it stands in an address or in what a form sends.
final class Query {

  private Query() {}

  static String of(List<KeyVal> fields) {
    return fields.stream()
        .map(field -> encoded(field.key()) + "=" + encoded(field.value()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
