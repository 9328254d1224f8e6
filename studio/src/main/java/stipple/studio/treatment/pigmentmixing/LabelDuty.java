package stipple.studio.treatment.pigmentmixing;

import stipple.pigment.InkMarket;

/// Where the client must be told what stands on the pigment's label before the needle: in the
/// European Union, by REACH Annex XVII entry 75 (Regulation (EU) 2020/2081), since 4 January 2022.
final class LabelDuty {

  private LabelDuty() {}

  static boolean holdsIn(String country) {
    return InkMarket.of(country) == InkMarket.EU;
  }
}
