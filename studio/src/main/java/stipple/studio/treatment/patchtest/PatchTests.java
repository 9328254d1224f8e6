package stipple.studio.treatment.patchtest;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.Verdict;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.practice.records.Overrides;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.stock.Lots;
import stipple.studio.treatment.pigmentmixing.Mixes;

/// The patch tests of every client.
@Component
public class PatchTests {

  private final Database database;
  private final Lots lots;
  private final Mixes mixes;
  private final Overrides overrides;
  private final Studios studios;
  private final StudioClock clock;

  PatchTests(
      Database database,
      Lots lots,
      Mixes mixes,
      Overrides overrides,
      Studios studios,
      StudioClock clock) {
    this.database = database;
    this.lots = lots;
    this.mixes = mixes;
    this.overrides = overrides;
    this.studios = studios;
    this.clock = clock;
  }

  /// The newest test that was not voided.
  public Optional<PatchTest> current(UUID clientId) {
    return standing(clientId).stream().findFirst();
  }

  public PatchTest get(UUID id) {
    return database
        .one(
            """
            SELECT t.*, p.name AS by_name
            FROM patch_test t JOIN person p ON p.studio_id = t.studio_id AND p.id = t.placed_by
            WHERE t.id = ?
            """,
            PatchTests::readHead,
            id)
        .map(this::whole)
        .orElseThrow(NotFound::new);
  }

  /// Every test of a client, newest first, the voided ones too.
  public List<PatchTest> ofClient(UUID clientId) {
    return database
        .list(
            """
            SELECT t.*, p.name AS by_name
            FROM patch_test t JOIN person p ON p.studio_id = t.studio_id AND p.id = t.placed_by
            WHERE t.client_id = ? ORDER BY t.placed_at DESC, t.id DESC LIMIT 50
            """,
            PatchTests::readHead,
            clientId)
        .stream()
        .map(this::whole)
        .toList();
  }

  private List<PatchTest> standing(UUID clientId) {
    return ofClient(clientId).stream().filter(test -> !test.isVoided()).toList();
  }

  /// What the current test says about the current mix; empty while there is no mix or no test.
  public Optional<PatchTestVerdict> verdict(UUID clientId) {
    var tests = standing(clientId);
    var mix = mixes.current(clientId);
    if (tests.isEmpty() || mix.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        PatchTestVerdict.of(
            tests.getFirst(),
            mix.get().lotIds(),
            reacted(tests),
            PatchRule.of(studios.present()),
            clock.now()));
  }

  /// May the current mix go under this skin, as far as the patch test knows?
  public Verdict gate(UUID clientId) {
    var fit = mixes.gate(clientId);
    if (!fit.isAllowed() || passedByWord(clientId).isPresent()) {
      return fit;
    }
    return verdict(clientId)
        .map(PatchTests::said)
        .orElseGet(
            () -> Verdict.refused(Phrase.of("patch-test.none"), Phrase.of("patch-test.none.do")));
  }

  /// The owner's word that passes this gate: given since the mix, the test and any reaction.
  public Optional<Overrides.Passed> passedByWord(UUID clientId) {
    var test = current(clientId);
    return Stream.of(
            mixes.current(clientId).map(mix -> mix.mixedAt()),
            test.map(PatchTest::placedAt),
            test.flatMap(PatchTest::reaction).map(PatchReading::readAt))
        .flatMap(Optional::stream)
        .max(Instant::compareTo)
        .flatMap(since ->
            overrides.of(clientId, since).stream()
                .filter(passed -> passed.gate() == Overrides.Gate.PATCH_TEST)
                .reduce((_, later) -> later));
  }

  /// Every lot that this client was seen to react to.
  public Set<UUID> reactedLots(UUID clientId) {
    return reacted(standing(clientId));
  }

  private static Set<UUID> reacted(List<PatchTest> tests) {
    return tests.stream().flatMap(test -> test.reactedLots().stream()).collect(toUnmodifiableSet());
  }

  private static Verdict said(PatchTestVerdict verdict) {
    return switch (verdict) {
      case PatchTestVerdict.Calm _ -> Verdict.allowed();
      case PatchTestVerdict.Waiting(var until) -> refused("waiting", until);
      case PatchTestVerdict.ToBeRead(var since) -> refused("to-be-read", since);
      case PatchTestVerdict.Expired(var until) -> refused("expired", until);
      case PatchTestVerdict.LotsDiffer _ -> refused("lots-differ");
      case PatchTestVerdict.Reaction(var _, var toTheMix) ->
          refused(toTheMix ? "reaction-to-mix" : "reaction");
    };
  }

  private static Verdict refused(String what, Object... with) {
    return Verdict.refused(
        Phrase.of("patch-test." + what, with), Phrase.of("patch-test." + what + ".do"));
  }

  private static PatchTest readHead(Row row) {
    return new PatchTest(
        row.id("id"),
        row.id("client_id"),
        row.id("mix_id"),
        row.instant("placed_at"),
        row.text("by_name"),
        row.text("note"),
        List.of(),
        List.of(),
        row.maybeInstant("voided_at"),
        row.maybeText("void_reason"),
        row.whole("version"));
  }

  private PatchTest whole(PatchTest head) {
    return head.with(spotsOf(head.id()), readingsOf(head.id()));
  }

  private List<PatchSpot> spotsOf(UUID testId) {
    record Spot(UUID id, UUID lotId, String place) {}
    var spots =
        database.list(
            "SELECT id, lot_id, place FROM patch_spot WHERE patch_test_id = ? ORDER BY kind DESC, id",
            row -> new Spot(row.id("id"), row.id("lot_id"), row.text("place")),
            testId);
    var known = lots.byId(spots.stream().map(Spot::lotId).toList());
    return spots.stream()
        .map(spot ->
            new PatchSpot(spot.id(), Objects.requireNonNull(known.get(spot.lotId())), spot.place()))
        .toList();
  }

  private List<PatchReading> readingsOf(UUID testId) {
    return database.list(
        """
        SELECT r.*, CAST(r.reacted AS text[]) AS reacted_lots, p.name AS by_name
        FROM patch_reading r JOIN person p ON p.studio_id = r.studio_id AND p.id = r.read_by
        WHERE r.patch_test_id = ? ORDER BY r.read_at, r.id
        """,
        row ->
            new PatchReading(
                row.id("id"),
                row.maybeWhole("due_hours"),
                row.instant("read_at"),
                row.text("by_name"),
                row.choice("result", PatchReading.Result.class),
                row.texts("signs").stream().map(PatchReading.Sign::valueOf).toList(),
                row.texts("reacted_lots").stream()
                    .map(UUID::fromString)
                    .collect(toUnmodifiableSet()),
                row.text("note")),
        testId);
  }
}
