package stipple.studio.practice.stock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stipple.pigment.Ingredient;
import stipple.pigment.InkChemistry;
import stipple.pigment.InkFinding;
import stipple.pigment.InkTest;
import stipple.pigment.MeasuredValue;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;

/// One lot: what it is, whom it touched, what went out of it, what may be done with it.
public record LotPage(
    Form form,
    Lot lot,
    List<LotClient> clients,
    List<LotUse> uses,
    Contents contents,
    LocalDate today,
    boolean mayRecall) {

  /// What is in it, what the rules say of that, and the papers about it.
  public record Contents(
      Composition composition,
      List<InkFinding> findings,
      Optional<LocalDate> table,
      InkChemistry chemistry,
      List<LotDocument> documents,
      Optional<InkOfLot> ink) {

    /// The usual name of an ingredient, where the house knows it.
    public String name(Ingredient one) {
      return chemistry.of(one).map(InkChemistry.Pigment::name).orElse(one.name());
    }

    public String figure(MeasuredValue value) {
      return MeasuredLines.figure(value);
    }

    /// What stops it beside recall and expiry.
    public Optional<InkFinding> stop() {
      return findings.stream()
          .filter(InkFinding::isBlock)
          .filter(found ->
              found.rule().test() != InkTest.EXPIRED && found.rule().test() != InkTest.RECALLED)
          .findFirst();
    }
  }

  public boolean isPigment() {
    return lot.kind() == Lot.Kind.PIGMENT;
  }

  public Lot.State state() {
    return lot.state(today);
  }

  public long daysLeft() {
    return ChronoUnit.DAYS.between(today, lot.expiresOn());
  }

  public List<Choice> documentKinds() {
    return Choice.all(LotDocument.Kind.class);
  }

  /// Something was typed into one of these fields and came back.
  public boolean isOpen(String... fields) {
    return Stream.of(fields)
        .anyMatch(field -> !form.values(field).isEmpty() || form.wrong(field).isPresent());
  }
}
