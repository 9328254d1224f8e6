package stipple.studio;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every page of the house in every state that the demo cast has, by name.
final class PagesOfTheHouse {

  private static final List<String> CLIENT_PAGES =
      List.of(
          "Silas consultation",
          "Idris consultation",
          "Idris consultation/head",
          "Petra consultation",
          "Owen consultation",
          "Wren consultation",
          "Wren details",
          "Tomasz allergies",
          "Tomasz lots",
          "Wren hairline-design",
          "Wren plan",
          "Wren chain",
          "Wren chain/re-plan",
          "Tomasz chain",
          "Tomasz chain/re-plan",
          "Wren pigment-mixing",
          "Wren patch-test",
          "Wren sessions",
          "Wren aftercare",
          "Wren follow-up",
          "Anouk hairline-design",
          "Idris hairline-design",
          "Idris hairline-design/designer",
          "Mara hairline-design/designer",
          "Anouk plan",
          "Idris plan",
          "Tomasz pigment-mixing",
          "Tomasz pigment-mixing/new",
          "Tomasz pigment-mixing/skin",
          "Tomasz pigment-mixing/skin/shaved",
          "Tomasz pigment-mixing/find",
          "Mara pigment-mixing/find?sure=yes",
          "Mara patch-test",
          "June patch-test",
          "Anouk patch-test/new",
          "Tomasz sessions",
          "Idris sessions",
          "Leo aftercare",
          "Leo aftercare/sheet",
          "Hana aftercare",
          "Ravi follow-up",
          "Leo follow-up");
  private static final List<String> ROOMS =
      List.of(
          "today",
          "clients",
          "clients?search=id",
          "clients?search=nobody",
          "clients/new",
          "booking",
          "booking?view=week",
          "booking?view=week&by=room",
          "booking?day=2026-11-26&by=room",
          "booking?view=week&day=2027-03-28",
          "booking/day/2026-11-26/re-plan",
          "booking/waitlist",
          "booking/waitlist/new",
          "booking/new",
          "messages",
          "messages?state=SENT",
          "stock",
          "stock/new",
          "stock/shade-cards",
          "insights",
          "insights/past-sessions",
          "people",
          "people/new",
          "people/rooms",
          "settings",
          "settings/policies",
          "settings/hours",
          "settings/closures",
          "settings/prices",
          "settings/aftercare",
          "settings/messages",
          "account",
          "account/calendar",
          "nowhere");

  private final Page page;
  private final Map<String, String> found = new LinkedHashMap<>();

  private PagesOfTheHouse(Page page) {
    this.page = page;
  }

  /// Names and addresses, in the order of the walk; whoever looks is signed in.
  static Map<String, String> of(Page page) {
    var pages = new PagesOfTheHouse(page);
    pages.look();
    return pages.found;
  }

  private void look() {
    ROOMS.forEach(room -> found.put(room.replaceAll("\\W", "-"), "/" + room));
    var clients = links("/clients");
    for (var name : List.of("Wren", "Mara", "Idris", "Hana")) {
      found.put("story-" + name, named(clients, name));
    }
    for (var step : CLIENT_PAGES) {
      var words = step.split(" ", 2);
      found.put(
          words[1].replace('/', '-') + "-" + words[0], named(clients, words[0]) + "/" + words[1]);
    }
    follow("quote", named(clients, "Mara") + "/plan", "/plan/quotes/");
    follow("recipe", named(clients, "Tomasz") + "/pigment-mixing", "/pigment-mixing/0");
    follow("design-version", named(clients, "Idris") + "/hairline-design", "/hairline-design/");
    follow("console", named(clients, "Idris") + "/sessions", "/sessions/");
    follow("record", named(clients, "Leo") + "/sessions", "/sessions/");
    follow("lot", "/stock", "/stock/0");
    found.put("lot-drawdowns", found.get("lot") + "/drawdowns");
    found.put("recipe-healed", found.get("recipe") + "/healed");

    found.put("lot-composition", found.get("lot") + "/composition");
    found.put("lot-clients", named(links("/stock"), "Invented Inks Scalp Black, Ash") + "/clients");
    follow("person", "/people", "/people/0");
    found.put("person-timetable", found.get("person") + "/timetable");
    follow("room-timetable", "/people/rooms", "/timetable");
    follow("booking-detail", "/booking", "/booking/0");
    follow("message", "/messages", "/messages/0");
    found.put("messages-of-client", named(clients, "Tomasz") + "/messages");
    found.put("person-calendar", found.get("person") + "/calendar");
    found.put("booking-move", found.get("booking-detail") + "/move");
    found.put("booking-for", "/booking/new?client=" + named(clients, "Tomasz").substring(9));
  }

  /// The first link on a page whose address has that part.
  private void follow(String name, String from, String part) {
    var address =
        links(from).values().stream()
            .filter(link -> link.contains(part) && !link.endsWith(".pdf"))
            .findFirst();
    found.put(name, address.orElse("/no-" + name + "-linked-from" + from));
  }

  private Map<String, String> links(String address) {
    page.navigate(address);
    var links = new LinkedHashMap<String, String>();
    for (var link : page.locator("main a[href^='/']").all()) {
      links.putIfAbsent(
          link.innerText() + " " + link.getAttribute("href"), link.getAttribute("href"));
    }
    return links;
  }

  private static String named(Map<String, String> links, String name) {
    return links.entrySet().stream()
        .filter(link -> link.getKey().startsWith(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among the clients"));
  }
}
