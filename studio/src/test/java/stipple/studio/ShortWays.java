package stipple.studio;

/// A practitioner who takes one client through the steps without stopping, by the pages' forms.
final class ShortWays {

  private final Visitor practitioner;
  private String client = "";

  ShortWays(Visitor practitioner) {
    this.practitioner = practitioner;
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
}
