package stipple.studio.practice.colour;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import stipple.pigment.Grid;
import stipple.pigment.Lab;
import stipple.pigment.Reflectance;
import stipple.studio.house.database.Row;

/// A measured colour in the columns `lab_l lab_a lab_b first_nm step_nm shares` of a table.
public record ColourRow(
    Optional<BigDecimal> l,
    Optional<BigDecimal> a,
    Optional<BigDecimal> b,
    Optional<Integer> firstNm,
    Optional<Integer> stepNm,
    Optional<List<String>> shares) {

  /// No colour.
  public static final ColourRow NONE =
      new ColourRow(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public static ColourRow of(MeasuredColour colour) {
    return switch (colour) {
      case MeasuredColour.OfLab(var lab) ->
          new ColourRow(
              Optional.of(BigDecimal.valueOf(lab.l())),
              Optional.of(BigDecimal.valueOf(lab.a())),
              Optional.of(BigDecimal.valueOf(lab.b())),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      case MeasuredColour.OfSpectrum(var spectrum) ->
          new ColourRow(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(spectrum.grid().firstNm()),
              Optional.of(spectrum.grid().stepNm()),
              Optional.of(numbers(spectrum.shares())));
    };
  }

  /// Numbers as a column of the kind `numeric[]` takes them.
  public static List<String> numbers(double[] numbers) {
    return Arrays.stream(numbers).mapToObj(Double::toString).toList();
  }

  /// Numbers as such a column gives them back.
  public static double[] numbers(List<BigDecimal> numbers) {
    return numbers.stream().mapToDouble(BigDecimal::doubleValue).toArray();
  }

  /// The colour of a row, if it has one.
  public static Optional<MeasuredColour> read(Row row) {
    var first = row.maybeWhole("first_nm");
    if (first.isPresent()) {
      var shares = numbers(row.decimals("shares"));
      var grid = new Grid(first.get(), row.whole("step_nm"), shares.length);
      return Optional.of(new MeasuredColour.OfSpectrum(Reflectance.of(grid, shares)));
    }
    return row.maybeDecimal("lab_l")
        .map(l ->
            new MeasuredColour.OfLab(
                new Lab(
                    l.doubleValue(),
                    row.decimal("lab_a").doubleValue(),
                    row.decimal("lab_b").doubleValue())));
  }
}
