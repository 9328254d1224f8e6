package stipple.studio;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.jsoup.parser.Tag;

/// Somebody who walks through the pages by links and forms, as a person with a plain browser would.
public final class Visitor {

  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final Map<String, String> cookies = new HashMap<>();
  private final String address;
  private String path = "/";
  private int status;
  private String body = "";
  private Document page = new Document("");

  Visitor(String address) {
    this.address = address;
  }

  // --- what is seen ---

  public int status() {
    return status;
  }

  public String path() {
    return path;
  }

  public Document page() {
    return page;
  }

  /// What was answered, as it came.
  public String body() {
    return body;
  }

  public String heading() {
    return page.select("h1").text();
  }

  /// Everything that can be read on the page.
  public String text() {
    return page.text();
  }

  /// What stands at the fields that are wrong.
  public List<String> errors() {
    return page.select(".field__error").eachText();
  }

  public boolean offersForm(String action) {
    return page.select("form").stream().anyMatch(form -> form.attr("action").endsWith(action));
  }

  /// The state of a step on the rail, as its class says it.
  public String step(String name) {
    return page.select(".step-rail .step").stream()
        .filter(step -> step.select(".step__name").text().equals(name))
        .map(step -> step.className().replace("step step--", "").strip())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no step " + name + " on " + path));
  }

  // --- walking ---

  public Visitor visit(String wanted) {
    get(wanted);
    return this;
  }

  /// Follows the first link with these words.
  public Visitor follow(String words) {
    var link =
        page.select("a").stream()
            .filter(one -> one.text().contains(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no link “" + words + "” on " + path));
    return visit(link.attr("href"));
  }

  /// The form on this page whose action ends so.
  public Filling form(String actionEnd) {
    return page.select("form").stream()
        .filter(form -> form.attr("action").endsWith(actionEnd))
        .map(FormElement.class::cast)
        .map(Filling::new)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no form to " + actionEnd + " on " + path + ": " + heading()));
  }

  /// A form that the page does not offer, sealed as if it did.
  public Filling bare(String action) {
    var form = new FormElement(Tag.valueOf("form"), address, new Attributes());
    form.attr("action", action);
    return new Filling(form)
        .set("_csrf", page.select("input[name=_csrf]").attr("value"))
        .set("formKey", UUID.randomUUID());
  }

  /// A form being filled in; it begins with what the page had filled in.
  public final class Filling {

    private final FormElement form;
    private String action;
    private final List<KeyVal> fields;

    private Filling(FormElement form) {
      this.form = form;
      action = form.attr("action");
      fields = new ArrayList<>(form.formData());
    }

    /// The names of all its fields, filled in or not, but for the seal.
    public List<String> names() {
      return form.select("[name]").eachAttr("name").stream()
          .distinct()
          .filter(name -> !name.equals("_csrf") && !name.equals("formKey"))
          .toList();
    }

    /// What a field offers to choose from.
    public List<String> offered(String name) {
      return form.select("[name=" + name + "][type=radio], [name=" + name + "] option").stream()
          .map(one -> one.attr("value"))
          .filter(value -> !value.isEmpty())
          .toList();
    }

    /// Chooses the first that is offered.
    public Filling first(String name) {
      return set(name, offered(name).getFirst());
    }

    /// Chooses the first that is offered with these words.
    public Filling choose(String name, String words) {
      return set(
          name, form.select("[name=" + name + "] option:contains(" + words + ")").attr("value"));
    }

    /// Sends it to another address, as a second button of the form does.
    public Filling to(String otherAction) {
      action = otherAction;
      return this;
    }

    public Filling set(String name, Object value) {
      fields.removeIf(field -> field.key().equals(name));
      return add(name, value);
    }

    public Filling add(String name, Object value) {
      fields.add(HttpConnection.KeyVal.create(name, value.toString()));
      return this;
    }

    public Filling without(String name) {
      fields.removeIf(field -> field.key().equals(name));
      return this;
    }

    public String value(String name) {
      return fields.stream()
          .filter(field -> field.key().equals(name))
          .map(KeyVal::value)
          .findFirst()
          .orElse("");
    }

    public Visitor send() {
      post(action, fields);
      return Visitor.this;
    }

    /// Asks it as a form does that changes nothing: what is filled in stands in the address.
    public Visitor ask() {
      get(action + "?" + Query.of(fields));
      return Visitor.this;
    }

    /// Sends it with a file in one of its fields.
    public Visitor sendWith(String name, String fileName, byte[] bytes) {
      fields.removeIf(field -> field.key().equals(name));
      var parts = FormWithFile.parts(fields, name, fileName, bytes);
      read(action, parts.into(request(action)).build());
      return Visitor.this;
    }
  }

  /// Forgets who they are, as when a session has run out.
  public Visitor loseSession() {
    cookies.clear();
    return this;
  }

  /// What stands at an address beside the page, with headers as name, value, name, value.
  public HttpResponse<String> fetch(String wanted, String... headers) {
    var request = request(wanted).GET();
    return sent((headers.length == 0 ? request : request.headers(headers)).build());
  }

  /// Sends JSON to an address; the answer as it came.
  public HttpResponse<String> sendJson(String wanted, String body, String... headers) {
    var request = request(wanted).setHeader("Accept", "application/json").headers(headers);
    return sent(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  private void get(String wanted) {
    read(wanted, request(wanted).GET().build());
  }

  private void post(String action, List<KeyVal> fields) {
    var request =
        request(action)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(Query.of(fields)))
            .build();
    read(action, request);
  }

  private void read(String wanted, HttpRequest request) {
    var response = sent(request);
    keepCookies(response);
    status = response.statusCode();
    if (status == 302 || status == 303) {
      var location = response.headers().firstValue("Location").orElse("/");
      get(
          location.startsWith("http")
              ? URI.create(location).getRawPath() + query(location)
              : location);
      return;
    }
    path = wanted;
    body = response.body();
    page = Jsoup.parse(body, address);
  }

  private static String query(String location) {
    var query = URI.create(location).getRawQuery();
    return query == null ? "" : "?" + query;
  }

  /// A file as it came.
  public byte[] download(String wanted) {
    return sent(request(wanted).GET().build(), HttpResponse.BodyHandlers.ofByteArray()).body();
  }

  private HttpResponse<String> sent(HttpRequest request) {
    return sent(request, HttpResponse.BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> kind) {
    try {
      return http.send(request, kind);
    } catch (IOException lost) {
      throw new AssertionError("the studio did not answer " + request.uri(), lost);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError("stopped", stopped);
    }
  }

  private HttpRequest.Builder request(String wanted) {
    var target = wanted.isEmpty() || wanted.startsWith("?") ? path + wanted : wanted;
    var request =
        HttpRequest.newBuilder(URI.create(address + target)).header("Accept", "text/html");
    if (!cookies.isEmpty()) {
      var all =
          cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList();
      request.header("Cookie", String.join("; ", all));
    }
    return request;
  }

  private void keepCookies(HttpResponse<String> response) {
    for (var cookie : response.headers().allValues("Set-Cookie")) {
      var pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
  }
}
