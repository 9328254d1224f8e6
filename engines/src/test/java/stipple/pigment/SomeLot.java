package stipple.pigment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A lot for tests, told piece by piece.
record SomeLot(LotFacts lot) {

  SomeLot with(Ingredient ingredient) {
    var more = new ArrayList<>(lot.ingredients());
    more.add(ingredient);
    return new SomeLot(
        new LotFacts(
            lot.lotNumber(),
            lot.expiresOn(),
            lot.openedOn(),
            lot.monthsAfterOpening(),
            lot.sterile(),
            lot.recalled(),
            more,
            lot.measured(),
            lot.says()));
  }

  SomeLot tested(MeasuredValue... values) {
    return new SomeLot(
        new LotFacts(
            lot.lotNumber(),
            lot.expiresOn(),
            lot.openedOn(),
            lot.monthsAfterOpening(),
            lot.sterile(),
            lot.recalled(),
            lot.ingredients(),
            List.of(values),
            lot.says()));
  }

  SomeLot says(LabelStatement... statements) {
    return new SomeLot(
        new LotFacts(
            lot.lotNumber(),
            lot.expiresOn(),
            lot.openedOn(),
            lot.monthsAfterOpening(),
            lot.sterile(),
            lot.recalled(),
            lot.ingredients(),
            lot.measured(),
            Set.of(statements)));
  }

  SomeLot expires(LocalDate day) {
    return new SomeLot(
        new LotFacts(
            lot.lotNumber(),
            Optional.of(day),
            lot.openedOn(),
            lot.monthsAfterOpening(),
            lot.sterile(),
            lot.recalled(),
            lot.ingredients(),
            lot.measured(),
            lot.says()));
  }

  SomeLot open(LocalDate day, int months) {
    return new SomeLot(
        new LotFacts(
            lot.lotNumber(),
            lot.expiresOn(),
            Optional.of(day),
            Optional.of(months),
            lot.sterile(),
            lot.recalled(),
            lot.ingredients(),
            lot.measured(),
            lot.says()));
  }

  SomeLot sterile(boolean sterile) {
    return new SomeLot(
        new LotFacts(
            lot.lotNumber(),
            lot.expiresOn(),
            lot.openedOn(),
            lot.monthsAfterOpening(),
            Optional.of(sterile),
            lot.recalled(),
            lot.ingredients(),
            lot.measured(),
            lot.says()));
  }

  SomeLot recalled() {
    return new SomeLot(
        new LotFacts(
            lot.lotNumber(),
            lot.expiresOn(),
            lot.openedOn(),
            lot.monthsAfterOpening(),
            lot.sterile(),
            true,
            lot.ingredients(),
            lot.measured(),
            lot.says()));
  }
}
