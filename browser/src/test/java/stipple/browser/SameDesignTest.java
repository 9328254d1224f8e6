package stipple.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stipple.design.Designed;
import stipple.design.PlannedLayout;
import stipple.dots.Layout;
import stipple.dots.Sessions;
import stipple.dots.Tile;
import stipple.duration.TreatmentPlan;
import stipple.scalp.MapLine;

/// The built browser module, run in Node, follows a drawing through to the same dots to the last
/// bit, and to the same areas and minutes, as the JVM does step by step.
class SameDesignTest {

  private static final String SCRIPT = "same-design/follow.mjs";
  private static final int EVERY = 3;

  @TempDir Path folder;

  @Test
  void the_browser_and_the_server_follow_a_drawing_to_the_same_dots_and_minutes() throws Exception {
    byte[] tile;
    try (var file = Tile.class.getResourceAsStream("tile-1.bin")) {
      tile = Objects.requireNonNull(file).readAllBytes();
    }
    var file = Files.write(folder.resolve("tile-1.bin"), tile);
    var inNode = InNode.answersOf("designer", folder, SCRIPT, file);
    var asks = InNode.asks(SCRIPT);
    assertThat(inNode).hasSameSizeAs(asks).hasSizeGreaterThanOrEqualTo(8);
    for (int i = 0; i < asks.size(); i++) {
      assertSame(asks.get(i), inNode.get(i), told(new DrawingHere(cells(asks.get(i))), tile));
    }
    assertThat(inNode).filteredOn("crosses"::equals).hasSize(1);
  }

  private static void assertSame(String ask, String told, List<Object> here) {
    var there = told.split(";", -1);
    assertThat(there).as(ask).hasSameSizeAs(here);
    for (int i = 0; i < there.length; i++) {
      if (here.get(i) instanceof Double figure) {
        double close = 1e-12 * Math.max(1, Math.abs(figure));
        assertThat(Double.parseDouble(there[i])).as(ask).isCloseTo(figure, within(close));
      } else {
        assertThat(there[i]).as(ask).isEqualTo(here.get(i).toString());
      }
    }
  }

  private static Map<String, String> cells(String line) throws Exception {
    var names = InNode.resource("same-design/asks.csv").lines().skip(1).findFirst().orElseThrow();
    var cells = new HashMap<String, String>();
    var values = List.of(line.split(",", -1));
    var columns = List.of(names.split(",", -1));
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), values.get(i));
    }
    return cells;
  }

  private static List<Object> told(DrawingHere here, byte[] tile) throws Exception {
    var drawn = here.drawn();
    if (drawn.line().on(here.map()).crossing().isPresent()) {
      return List.of("crosses");
    }
    var designed = here.designed();
    var layout = here.layout(designed, Tile.of(tile));
    var plan = here.plan(designed, layout);
    var line = here.wishOf(drawn.line());
    var all = here.range(designed);
    var told = new ArrayList<Object>();
    told.addAll(List.of(line.heightMm(), line.recessionMm(), all.middle(), all.low(), all.high()));
    addZones(told, here, designed, plan.orElse(null));
    plan.ifPresent(one -> addSessions(told, one));
    told.add(layout.map(Layout::size).orElse(0));
    told.add(layout.map(Layout::lackingDots).orElse(0.0));
    told.add(fingerprint(designed.lineAsDrawn(here.seed().key())));
    if (layout.isPresent() && plan.isPresent()) {
      var sittings = PlannedLayout.sittings(plan.get(), here.placed(designed), layout.get());
      told.add(fingerprint(here, plan.get(), sittings));
    }
    return told;
  }

  private static void addZones(
      List<Object> told,
      DrawingHere here,
      Designed designed,
      @org.jspecify.annotations.Nullable TreatmentPlan plan) {
    for (var zone : designed.zones()) {
      var range = here.range(designed, zone);
      int dots =
          plan == null
              ? 0
              : plan.sessions().stream()
                  .mapToInt(one -> one.dots().getOrDefault(zone.zone(), 0))
                  .sum();
      told.add(zone.zone().name().toLowerCase(Locale.ROOT));
      told.addAll(List.of(zone.cm2(), range.low(), range.high(), zone.dotsPerCm2(), dots));
    }
  }

  private static void addSessions(List<Object> told, TreatmentPlan plan) {
    for (var one : plan.sessions()) {
      var minutes = one.estimate();
      told.addAll(List.of(one.number(), one.part(), one.totalDots()));
      told.addAll(List.of(minutes.p10(), minutes.p50(), minutes.p90()));
    }
  }

  private static String fingerprint(MapLine line) throws Exception {
    int last = line.size() - 1;
    int count = (last + EVERY - 1) / EVERY + 1;
    var bytes = ByteBuffer.allocate(16 * count).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < count; i++) {
      bytes.putDouble(8 * i, line.u(Math.min(last, i * EVERY)));
      bytes.putDouble(8 * (count + i), line.v(Math.min(last, i * EVERY)));
    }
    return sha256(bytes);
  }

  // session, u and v, then x, y and z of each dot, then zone and turn
  private static String fingerprint(DrawingHere here, TreatmentPlan plan, Sessions sittings)
      throws Exception {
    var layout = sittings.layout();
    int size = layout.size();
    var bytes = ByteBuffer.allocate((1 + 8 + 12 + 1 + 4) * size).order(ByteOrder.LITTLE_ENDIAN);
    for (int dot = 0; dot < size; dot++) {
      var at = here.chart().toArc(layout.p(dot), layout.q(dot));
      bytes.put(dot, (byte) plan.sessions().get(sittings.session(dot) - 1).number());
      bytes.putFloat(size + 4 * dot, (float) at.u());
      bytes.putFloat(5 * size + 4 * dot, (float) at.v());
      bytes.putFloat(9 * size + 12 * dot, (float) layout.xMm(dot));
      bytes.putFloat(9 * size + 12 * dot + 4, (float) layout.yMm(dot));
      bytes.putFloat(9 * size + 12 * dot + 8, (float) layout.zMm(dot));
      bytes.put(21 * size + dot, (byte) layout.zone(dot).place());
      bytes.putFloat(22 * size + 4 * dot, (float) layout.score(dot));
    }
    return sha256(bytes);
  }

  private static String sha256(ByteBuffer bytes) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    digest.update(bytes.rewind());
    return HexFormat.of().formatHex(digest.digest());
  }
}
