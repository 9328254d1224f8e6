package stipple.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One person who has signed in and opens pages.
final class Walker {

  private static final Pattern SEAL = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern CLIENT = Pattern.compile("href=\"(/clients/[0-9a-f-]{36})\"");

  private final HttpClient http;
  private final String address;
  private final Map<String, String> cookies = new TreeMap<>();

  Walker(HttpClient http, String address) {
    this.http = http;
    this.address = address;
  }

  void signIn(String email, String password) throws IOException, InterruptedException {
    var typed =
        Map.of("email", email, "password", password, "_csrf", seal("/sign-in")).entrySet().stream()
            .map(one -> one.getKey() + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
    var answer =
        send(
            request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(typed)));
    var went = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() != 302 || went.contains("/sign-in")) {
      throw new IOException("the door stayed shut (" + answer.statusCode() + ")");
    }
  }

  /// What forms of a page must bring back.
  String seal(String page) throws IOException, InterruptedException {
    var seal = SEAL.matcher(open(page).body());
    if (!seal.find()) {
      throw new IOException(page + " shows no form");
    }
    return seal.group(1);
  }

  /// All that the studio has given to this person, as one header.
  String cookies() {
    return cookies.entrySet().stream()
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining("; "));
  }

  /// The addresses of the clients on the list.
  List<String> clients() throws IOException, InterruptedException {
    return CLIENT
        .matcher(open("/clients").body())
        .results()
        .map(one -> one.group(1))
        .distinct()
        .toList();
  }

  HttpResponse<String> open(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookies());
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    for (var cookie : answer.headers().allValues("Set-Cookie")) {
      int name = cookie.indexOf('=');
      int end = cookie.indexOf(';');
      cookies.put(
          cookie.substring(0, name), cookie.substring(name + 1, end < 0 ? cookie.length() : end));
    }
    return answer;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
