package stipple.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

/// Somebody who finds, holds and books chains of three visits over HTTP.
final class BookingCaller {

  private static final Pattern FIRST_CHAIN =
      Pattern.compile("\"chains\":\\[(\\[.*?\\}\\])(?:,\\[|\\])");
  private static final Pattern CHAIN = Pattern.compile("\"chain\":\"([0-9a-f-]{36})\"");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient http;
  private final String address;
  private final String cookies;
  private final String seal;

  private BookingCaller(HttpClient http, String address, String cookies, String seal) {
    this.http = http;
    this.address = address;
    this.cookies = cookies;
    this.seal = seal;
  }

  static BookingCaller signedIn(HttpClient http, String address)
      throws IOException, InterruptedException {
    var walker = new Walker(http, address);
    walker.signIn("dana@example.com", "dots-before-dawn");
    var seal = walker.seal("/today");
    return new BookingCaller(http, address, walker.cookies(), seal);
  }

  /// What asks for three visits of a client from a day on.
  static String asked(UUID client, LocalDate from) {
    return """
    {"client":"%s","visits":[{"kind":"SESSION","session":1,"minutes":60},
    {"kind":"SESSION","session":2,"minutes":45,"gap":{"minDays":7,"maxDays":30,"fromDays":10,"toDays":14,"minHours":0}},
    {"kind":"SESSION","session":3,"minutes":45,"gap":{"minDays":7,"maxDays":30,"fromDays":10,"toDays":14,"minHours":0}}],
    "wishes":{"notBefore":"%s"}}\
    """
        .formatted(client, from);
  }

  HttpResponse<String> find(String asked) throws IOException, InterruptedException {
    return post("/chains/find", UUID.randomUUID(), asked);
  }

  HttpResponse<String> hold(UUID key, UUID client, String visits)
      throws IOException, InterruptedException {
    return post("/chains/hold", key, "{\"client\":\"" + client + "\",\"visits\":" + visits + "}");
  }

  HttpResponse<String> book(UUID key, String chain) throws IOException, InterruptedException {
    return post("/chains/" + chain + "/book", key, "");
  }

  /// The visits of the first chain of an answer; empty if there is none.
  static String firstFound(String body) {
    var found = FIRST_CHAIN.matcher(body);
    return found.find() ? found.group(1) : "";
  }

  static String chain(String body) {
    var chain = CHAIN.matcher(body);
    return chain.find() ? chain.group(1) : "";
  }

  private HttpResponse<String> post(String path, UUID key, String body)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .header("Cookie", cookies)
            .header("X-CSRF-TOKEN", seal)
            .header("Idempotency-Key", key.toString())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
