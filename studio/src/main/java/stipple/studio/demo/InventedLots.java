package stipple.studio.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import stipple.pigment.Contaminant;
import stipple.pigment.Ingredient;
import stipple.pigment.LabelStatement;
import stipple.pigment.MeasuredValue;
import stipple.studio.house.Ids;
import stipple.studio.practice.stock.Bottle;
import stipple.studio.practice.stock.Composition;
import stipple.studio.practice.stock.Compositions;
import stipple.studio.practice.stock.Lot;
import stipple.studio.practice.stock.Lots;
import stipple.studio.practice.stock.Shelf;

/// The lots on the shelf of the demo studio: brands, compositions and figures are all invented.
@Component
@Profile("demo")
class InventedLots {

  private static final String INKS = "Invented Inks";
  private static final MeasuredValue LITTLE_PAH = below(Contaminant.PAH, 0.3);
  private static final MeasuredValue LITTLE_BAP = below(Contaminant.BENZO_A_PYRENE, 0.004);

  private final Shelf shelf;
  private final Lots lots;
  private final Compositions compositions;
  private final Ids ids;

  InventedLots(Shelf shelf, Lots lots, Compositions compositions, Ids ids) {
    this.shelf = shelf;
    this.lots = lots;
    this.compositions = compositions;
    this.ids = ids;
  }

  Cast.Shelves fill(LocalDate today) {
    grey(today);
    brown(today);
    white(today);
    withBlue(today);
    expired(today);
    recalled(today);
    return new Cast.Shelves(
        ash(today),
        ebony(today),
        lot(Lot.Kind.NEEDLE, "Invented Needles", "3RL cartridge", "", "N-5521", today, 1200, "200"),
        lot(
            Lot.Kind.ANAESTHETIC,
            "Invented Pharmacy",
            "Numbing cream",
            "",
            "A-1180",
            today,
            700,
            "100"));
  }

  private UUID ash(LocalDate today) {
    var id = ink("Scalp Black", "Ash", "IA-0231", today, 900, "60");
    write(id, List.of(ci("77266", 8), water(), glycol()), List.of(LITTLE_PAH, LITTLE_BAP));
    return id;
  }

  private UUID ebony(LocalDate today) {
    var id = ink("Scalp Black", "Ebony", "IE-0417", today, 820, "60");
    write(
        id,
        List.of(ci("77266", 15), water(), glycol()),
        List.of(at(Contaminant.PAH, 0.21), at(Contaminant.BENZO_A_PYRENE, 0.003)));
    return id;
  }

  // nothing was measured, but the bottle claims much
  private void grey(LocalDate today) {
    var id = ink("Scalp Grey", "Slate", "IG-0098", today, 512, "30");
    write(
        id,
        List.of(ci("77891", 10), ci("77266", 4), water()),
        List.of(),
        LabelStatement.CLAIMS_REACH);
  }

  private void brown(LocalDate today) {
    var id = ink("Scalp Brown", "Umber", "IU-0350", today, 880, "30");
    write(
        id,
        List.of(ci("77492", 5), ci("77266", 4), ci("77491", 3), water(), glycol()),
        List.of(
            LITTLE_PAH,
            LITTLE_BAP,
            at(Contaminant.NICKEL, 2.1),
            at(Contaminant.CHROMIUM_VI, 0.3),
            at(Contaminant.LEAD, 0.5),
            below(Contaminant.ARSENIC, 0.2),
            below(Contaminant.CADMIUM, 0.1)),
        LabelStatement.CONTAINS_NICKEL);
  }

  private void white(LocalDate today) {
    var id = ink("Scalp White", "Chalk", "IC-0107", today, 860, "15");
    write(id, List.of(ci("77891", 30), water(), glycol()), List.of(at(Contaminant.LEAD, 0.2)));
  }

  // its blue is banned in the European Union
  private void withBlue(LocalDate today) {
    var id = ink("Scalp Black", "Midnight", "IM-0033", today, 790, "15");
    write(
        id,
        List.of(ci("77266", 12), ci("74160", 1), water()),
        List.of(at(Contaminant.PAH, 0.4), LITTLE_BAP));
  }

  private void expired(LocalDate today) {
    var id = ink("Scalp Black", "Soot", "IS-0009", today, 320, "15");
    write(id, List.of(ci("77266", 10), water()), List.of(LITTLE_PAH, LITTLE_BAP));
  }

  private void recalled(LocalDate today) {
    var id = ink("Scalp Brown", "Sienna", "IN-0061", today, 840, "15");
    write(
        id,
        List.of(ci("77491", 6), ci("77492", 3), water()),
        List.of(at(Contaminant.CHROMIUM_VI, 1.8), at(Contaminant.NICKEL, 6.4)),
        LabelStatement.CONTAINS_CHROMIUM);
    shelf.recall(lots.get(id), "Invented Inks recalls it: too much chromium (VI) was found");
  }

  private void write(
      UUID id, List<Ingredient> ingredients, List<MeasuredValue> measured, LabelStatement... says) {
    var lot = lots.get(id);
    var bottle =
        new Bottle(
            Optional.of(lot.receivedOn().minusDays(60)),
            Optional.of(24),
            Optional.of(true),
            Optional.of(new BigDecimal("0.045")),
            Set.of(says));
    compositions.write(lot, new Composition(bottle, ingredients, measured));
  }

  private static Ingredient ci(String number, double percent) {
    return new Ingredient(number, "", "", OptionalDouble.of(percent));
  }

  private static Ingredient water() {
    return new Ingredient("", "7732-18-5", "Water", OptionalDouble.empty());
  }

  private static Ingredient glycol() {
    return new Ingredient("", "57-55-6", "Propylene glycol", OptionalDouble.empty());
  }

  private static MeasuredValue at(Contaminant contaminant, double mgPerKg) {
    return new MeasuredValue(contaminant, mgPerKg, false);
  }

  private static MeasuredValue below(Contaminant contaminant, double mgPerKg) {
    return new MeasuredValue(contaminant, mgPerKg, true);
  }

  private UUID ink(
      String product, String shade, String number, LocalDate today, int days, String quantity) {
    return lot(Lot.Kind.PIGMENT, INKS, product, shade, number, today, days, quantity);
  }

  private UUID lot(
      Lot.Kind kind,
      String brand,
      String product,
      String shade,
      String number,
      LocalDate today,
      int days,
      String quantity) {
    var id = ids.next();
    shelf.receive(
        new Lot(
            id,
            kind,
            brand,
            product,
            shade,
            number,
            today.plusDays(days),
            today,
            Optional.of(today),
            kind.units().getFirst(),
            new BigDecimal(quantity),
            new BigDecimal(quantity),
            Optional.empty(),
            Optional.empty(),
            1));
    return id;
  }
}
