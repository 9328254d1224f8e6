package stipple.studio.treatment.hairlinedesign;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import stipple.scalp.ConformalChart;
import stipple.scalp.ScalpMap;
import stipple.scalp.ZonedChart;
import stipple.studio.house.Fingerprint;

/// One head made ready for dots: its chart, its grid of nodes, and the fingerprint of the chart.
record DotGround(ConformalChart chart, ZonedChart bare, String sha256) {

  private static final int EACH_BYTES = 6 * Double.BYTES;

  static DotGround of(ScalpMap map) {
    var chart = ConformalChart.of(map);
    return new DotGround(chart, ZonedChart.of(chart, List.of()), fingerprint(chart));
  }

  // every second node, those that a density field stands on
  private static String fingerprint(ConformalChart chart) {
    int side = (chart.nodes() + 1) / 2;
    var bytes =
        ByteBuffer.allocate(Double.BYTES + side * side * EACH_BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putDouble(chart.halfWidthCm());
    for (int row = 0; row < chart.nodes(); row += 2) {
      for (int column = 0; column < chart.nodes(); column += 2) {
        if (chart.isValid(column, row)) {
          var place = chart.positionMmAt(column, row);
          var arc = chart.arcAt(column, row);
          bytes.putDouble(chart.areaFactorAt(column, row)).putDouble(place.xMm());
          bytes.putDouble(place.yMm()).putDouble(place.zMm()).putDouble(arc.u()).putDouble(arc.v());
        }
      }
    }
    return Fingerprint.of(bytes.flip());
  }
}
