package stipple.studio.treatment.hairlinedesign;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stipple.dots.Layout;
import stipple.scalp.Zone;
import stipple.studio.house.Fingerprint;
import stipple.studio.treatment.consultation.MeasuredHead;

/// The dots of a design as they were laid on a head, with their fingerprint.
public final class LaidDots {

  private static final int EACH_BYTES = Integer.BYTES + 3 * Double.BYTES;

  private final DesignedHead designed;
  private final Layout layout;
  private final Map<Zone, Integer> byZone;
  private final DotGround ground;
  private final String sha256;

  LaidDots(DesignedHead designed, Layout layout, List<Zone> placed, DotGround ground) {
    this.designed = designed;
    this.layout = layout;
    this.ground = ground;
    var dots = new EnumMap<Zone, Integer>(Zone.class);
    placed.forEach(zone -> dots.put(zone, layout.dotsByZone().getOrDefault(zone, 0)));
    this.byZone = Collections.unmodifiableMap(dots);
    this.sha256 = fingerprint(layout);
  }

  public Layout layout() {
    return layout;
  }

  /// What was laid, on its head.
  public DesignedHead designed() {
    return designed;
  }

  public MeasuredHead head() {
    return designed.head();
  }

  /// The dots of every worked zone that has a place on the head, front first.
  public Map<Zone, Integer> byZone() {
    return byZone;
  }

  public int size() {
    return layout.size();
  }

  /// How many dots were wished and left out, since they would run together.
  public int lacking() {
    return (int) Math.round(layout.lackingDots());
  }

  /// The fingerprint of every dot: name, place and turn.
  public String sha256() {
    return sha256;
  }

  String chartSha256() {
    return ground.sha256();
  }

  /// The counts alone.
  public DotTally tally() {
    return new DotTally(byZone, lacking());
  }

  private static String fingerprint(Layout layout) {
    var bytes = ByteBuffer.allocate(layout.size() * EACH_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int dot = 0; dot < layout.size(); dot++) {
      bytes.putInt(layout.id(dot)).putDouble(layout.p(dot)).putDouble(layout.q(dot));
      bytes.putDouble(layout.score(dot));
    }
    return Fingerprint.of(bytes.flip());
  }
}
