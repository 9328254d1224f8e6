package stipple.studio;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Connection.KeyVal;

/// A form with a file in it, as a browser sends it.
record FormWithFile(List<byte[]> parts) {

  private static final String BETWEEN = "a-line-between";

  static FormWithFile parts(List<KeyVal> fields, String name, String fileName, byte[] bytes) {
    var text = new StringBuilder();
    for (var field : fields) {
      text.append(head(field.key())).append("\r\n\r\n").append(field.value()).append("\r\n");
    }
    text.append(head(name)).append("; filename=\"").append(fileName).append("\"\r\n");
    text.append("Content-Type: application/octet-stream\r\n\r\n");
    return new FormWithFile(
        List.of(bytes(text.toString()), bytes, bytes("\r\n--" + BETWEEN + "--\r\n")));
  }

  HttpRequest.Builder into(HttpRequest.Builder request) {
    return request
        .header("Content-Type", "multipart/form-data; boundary=" + BETWEEN)
        .POST(
            HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofByteArrays(parts), length()));
  }

  private long length() {
    return parts.stream().mapToLong(part -> part.length).sum();
  }

  private static String head(String name) {
    return "--" + BETWEEN + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
