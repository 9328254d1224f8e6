package stipple.studio.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import stipple.scalp.TapeLine;
import stipple.studio.house.Ids;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewer;
import stipple.studio.house.signin.Viewers;
import stipple.studio.practice.clients.Client;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.settings.Studios;
import stipple.studio.treatment.consultation.Answer;
import stipple.studio.treatment.consultation.Assessments;
import stipple.studio.treatment.consultation.ConsentTexts;
import stipple.studio.treatment.consultation.Consents;
import stipple.studio.treatment.consultation.Consultation;
import stipple.studio.treatment.consultation.Consultations;
import stipple.studio.treatment.consultation.HeadMeasurement;
import stipple.studio.treatment.consultation.HeadMeasurements;
import stipple.studio.treatment.consultation.RuleTables;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;
import stipple.studio.treatment.patchtest.PatchReading;
import stipple.studio.treatment.patchtest.PatchTestWork;
import stipple.studio.treatment.patchtest.PatchTests;
import stipple.studio.treatment.patchtest.Placement;
import stipple.studio.treatment.pigmentmixing.Making;
import stipple.studio.treatment.pigmentmixing.Mixes;
import stipple.studio.treatment.pigmentmixing.Recipe;
import stipple.studio.treatment.plan.QuoteDesk;
import stipple.studio.treatment.plan.Quotes;

/// Tells the steps of an invented client's treatment, up to the needle, by the rooms' own verbs.
@Component
@Profile("demo")
class Telling {

  private static final String PAPER = "typed in the demo";

  private final Clients clients;
  private final Consultations consultations;
  private final HeadMeasurements heads;
  private final Assessments assessments;
  private final RuleTables rules;
  private final Consents consents;
  private final ConsentTexts texts;
  private final HairlineDesigns designs;
  private final QuoteDesk quoteDesk;
  private final Quotes quotes;
  private final Mixes mixes;
  private final PatchTests patchTests;
  private final PatchTestWork patchTestWork;
  private final Studios studios;
  private final StudioClock clock;
  private final Ids ids;

  Telling(
      Clients clients,
      Consultations consultations,
      HeadMeasurements heads,
      Assessments assessments,
      RuleTables rules,
      Consents consents,
      ConsentTexts texts,
      HairlineDesigns designs,
      QuoteDesk quoteDesk,
      Quotes quotes,
      Mixes mixes,
      PatchTests patchTests,
      PatchTestWork patchTestWork,
      Studios studios,
      StudioClock clock,
      Ids ids) {
    this.clients = clients;
    this.consultations = consultations;
    this.heads = heads;
    this.assessments = assessments;
    this.rules = rules;
    this.consents = consents;
    this.texts = texts;
    this.designs = designs;
    this.quoteDesk = quoteDesk;
    this.quotes = quotes;
    this.mixes = mixes;
    this.patchTests = patchTests;
    this.patchTestWork = patchTestWork;
    this.studios = studios;
    this.clock = clock;
    this.ids = ids;
  }

  /// Does something as somebody, so long before now.
  void then(Viewer viewer, Duration ago, Runnable work) {
    Instant at = clock.now().minus(ago);
    Viewers.as(viewer, () -> StudioClock.telling(at, work));
  }

  UUID takeIn(Part part, Viewer by) {
    var id = ids.next();
    clients.takeIn(
        new Client(
            id, part.name(), part.bornOn(), part.email(), part.phone(), "", "", clock.now(), 1),
        by.personId());
    return id;
  }

  void jot(UUID client, Part part, Viewer by) {
    var id = consultations.begin(client, by.personId());
    var begun = consultations.get(client, id);
    consultations.takeDown(client, told(part, Map.of()), begun.version(), by.personId());
  }

  /// Holds the whole consultation: every question is answered no, but for those of the part.
  Consultation consult(UUID client, Part part, Viewer by) {
    var answers = new HashMap<String, Answer>();
    for (var rule : rules.current().asked()) {
      answers.put(rule.condition(), Answer.NO);
    }
    answers.putAll(part.answers());
    var id = consultations.begin(client, by.personId());
    var begun = consultations.get(client, id);
    var saved = consultations.takeDown(client, told(part, answers), begun.version(), by.personId());
    assessments.complete(saved, by.personId());
    measure(client, part, by);
    return consultations.get(client, id);
  }

  // each tape twice, as the page asks
  private void measure(UUID client, Part part, Viewer by) {
    var read = new EnumMap<TapeLine, List<Double>>(TapeLine.class);
    part.tapesMm().forEach((line, mm) -> read.put(line, List.of(mm, mm + 2)));
    if (!read.isEmpty()) {
      heads.measure(client, new HeadMeasurement.Readings(read, Optional.of(2.0)), by.personId());
    }
  }

  private static Consultations.Told told(Part part, Map<String, Answer> answers) {
    return new Consultations.Told(part.wishes(), part.head(), answers);
  }

  void consent(Consultation consultation, Part part, Viewer by) {
    consents.sign(
        consultation,
        texts.current(),
        new Consents.Signing(part.name(), "", true, by.personId(), PAPER));
  }

  void draw(Consultation consultation, Part part, Viewer by) {
    designs.drawFirst(consultation, part.spots(), by.personId());
  }

  void signDesign(UUID client, Part part, Viewer by) {
    var design = designs.latest(client).orElseThrow();
    designs.sign(client, design.contentSha256(), part.name(), "", by.personId());
  }

  void quote(UUID client, Viewer by) {
    quoteDesk.issue(client, by.personId());
  }

  void accept(UUID client, Part part) {
    var issued = quotes.current(client).orElseThrow();
    quoteDesk.accept(issued, part.name());
    quotes.payDeposit(quotes.current(client).orElseThrow(), "card, at the desk");
  }

  void mix(UUID client, UUID pigmentLot, String waterMl) {
    mixes.mix(
        new Recipe(
            ids.next(),
            client,
            "First mix",
            Making.BY_HAND,
            List.of(Recipe.Pour.of(pigmentLot, new BigDecimal("0.50"))),
            new BigDecimal(waterMl),
            ""));
  }

  void placePatchTest(UUID client, UUID anaesthetic) {
    var mix = mixes.current(client).orElseThrow();
    patchTestWork.place(
        new Placement(
            ids.next(),
            client,
            mix.id(),
            clock.now(),
            List.of("behind the left ear"),
            Optional.of(new Placement.Anaesthetic(anaesthetic, "behind the right ear")),
            ""));
  }

  /// Reads the patch test, calm or not, at its read-out of so many hours.
  void readPatchTest(UUID client, int hours, boolean calm, Viewer by) {
    var test = patchTests.current(client).orElseThrow();
    patchTestWork.read(
        test,
        new PatchReading(
            ids.next(),
            Optional.of(hours),
            clock.now(),
            by.name(),
            calm ? PatchReading.Result.CALM : PatchReading.Result.REACTION,
            calm ? List.of() : List.of(PatchReading.Sign.ITCH, PatchReading.Sign.RASH),
            calm ? java.util.Set.of() : test.lotIds(),
            ""));
  }

  Consultation latest(UUID client) {
    return consultations.latest(client).orElseThrow();
  }

  LocalDate today() {
    return clock.today(studios.present().place().zone());
  }
}
