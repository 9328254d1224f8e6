package stipple.studio.practice.stock;

import stipple.studio.house.Phrase;

/// What is known of how a lot of pigment colours.
public sealed interface InkOfLot {

  /// It can be reckoned with.
  record Known(LotInk ink) implements InkOfLot {}

  /// It cannot be reckoned with: why not, and what would help.
  record Unknown(Phrase reason, Phrase whatToDo) implements InkOfLot {}
}
