package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/// A practitioner who takes one client through the steps without stopping, by the pages' forms.
final class ShortWays {

  private final Visitor practitioner;
  private final Visitor desk;
  private String client = "";

  ShortWays(Visitor practitioner) {
    this(practitioner, practitioner);
  }

  /// With somebody at the front desk, who books.
  ShortWays(Visitor practitioner, Visitor desk) {
    this.practitioner = practitioner;
    this.desk = desk;
  }

  /// The address of the client who is being treated.
  String client() {
    return client;
  }

  Visitor open(String step) {
    return practitioner.visit(client + "/" + step);
  }

  ShortWays takeIn(String name) {
    practitioner.visit("/clients/new");
    practitioner.form("/clients").set("name", name).set("bornOn", "1984-05-06").send();
    client = practitioner.path();
    return this;
  }

  /// A Norwood IV, ordinary in everything, and no to every question.
  Visitor.Filling consultation() {
    var form = open("consultation").form("/consultation");
    form.names().stream().filter(name -> name.startsWith("q-")).forEach(q -> form.set(q, "no"));
    return form.first("goal")
        .set("density", "MEDIUM")
        .set("stage", "NORWOOD_IV")
        .set("tone", 3)
        .first("hairTone")
        .set("pain", 4)
        .set("toleranceMinutes", 300)
        .set("healing", "NORMAL");
  }

  ShortWays consult() {
    consultation().set("then", "complete").send();
    return this;
  }

  ShortWays consent(String name) {
    open("consultation")
        .form("/consents")
        .set("agreed", "yes")
        .set("signedName", name)
        .set("strokes", "M10 20 L30 40")
        .send();
    return this;
  }

  ShortWays draw() {
    open("hairline-design").form("/hairline-design").send();
    return this;
  }

  ShortWays signDesign(String name) {
    open("hairline-design").form("/signatures").set("agreed", "yes").set("signedName", name).send();
    return this;
  }

  ShortWays mix() {
    open("pigment-mixing/new")
        .form("/mixes")
        .set("name", "Soft ash")
        .choose("lot1", "Ash")
        .set("ml1", "1.5")
        .set("waterMl", "9")
        .send();
    return this;
  }

  /// Places every planned dot, zone after zone, in the session whose console is open.
  void implantAll() {
    for (var zone : practitioner.form("/passes").offered("zone")) {
      int dots = left(zone);
      beginPass(zone);
      endPass(dots);
    }
  }

  void beginPass(String zone) {
    practitioner
        .form("/passes")
        .set("zone", zone)
        .first("needleLot")
        .set("fresh", "yes")
        .set("depthMm", "0.9")
        .set("speedHz", 110)
        .send();
  }

  void endPass(int dots) {
    var end = practitioner.page().select("button[formaction$=/end]").attr("formaction");
    practitioner.form("/dots").set("dots", dots).to(end).send();
  }

  /// How many dots of a zone the console says are left.
  int left(String zone) {
    var said = practitioner.page().select("label:has([name=zone][value=" + zone + "])").text();
    return Integer.parseInt(said.replaceAll("[^0-9]", ""));
  }

  /// The start of a session by somebody, at calm skin, with Dana at the needle.
  Visitor.Filling start(Visitor who) {
    who.visit(client + "/sessions");
    return who.bare(client + "/sessions")
        .set("practitioner", practitioner("Dana"))
        .set("calm", "yes");
  }

  /// Who this is, as the booking form knows them.
  String practitioner(String name) {
    desk.visit(client).follow("Book a visit");
    return desk.page().select("[name=practitioner] option:contains(" + name + ")").attr("value");
  }

  /// Books the first session at ten, with the first practitioner and room offered.
  void book(Visitor who, LocalDate day) {
    var form = who.form("/booking").set("kind", "SESSION").set("session", 1).set("day", day);
    form.set("time", "10:00").set("minutes", 180);
    form.set("practitioner", form.offered("practitioner").getFirst());
    form.set("room", form.offered("room").getFirst()).send();
  }

  void readCalm(int hours) {
    var form = open("patch-test").form("/readings");
    form.set("readOut", hours).set("result", "CALM").send();
    assertThat(practitioner.status()).isEqualTo(200);
  }

  /// The owner's word for a gap that is too short.
  Visitor.Filling override(Visitor owner) {
    return owner
        .bare(client + "/sessions/overrides")
        .set("gate", "SESSION_GAP")
        .set("reason", "healed fast, no scabs, client travels");
  }

  /// A follow-up at which so much was kept in every zone.
  Visitor.Filling followUp(int kept) {
    var form = open("follow-up").form("/follow-up").set("healed", "YES");
    form.names().stream()
        .filter(name -> name.startsWith("kept-"))
        .forEach(zone -> form.set(zone, kept));
    return form;
  }

  static void refused(Visitor.Filling form) {
    assertThat(form.send().status()).isEqualTo(409);
  }
}
