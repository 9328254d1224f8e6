package stipple.studio.treatment.pigmentmixing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.number.Seed;
import stipple.pigment.Cap;
import stipple.pigment.Counting;
import stipple.pigment.Implant;
import stipple.pigment.KeptInk;
import stipple.pigment.Lights;
import stipple.pigment.Metamerism;
import stipple.pigment.Mix;
import stipple.pigment.MixAnswer;
import stipple.pigment.MixSearch;
import stipple.pigment.Offsets;
import stipple.pigment.Placement;
import stipple.pigment.SkinTable;
import stipple.pigment.Target;
import stipple.studio.house.LatestUsed;
import stipple.studio.practice.colour.Optics;

/// Finds recipes out of the lots on the shelf.
@Component
class RecipeDesk {

  private static final int KEPT = 20;

  private final Optics optics;
  private final Outlooks outlooks;
  private final StudioOffsets offsets;
  private final LatestUsed<TableKey, SkinTable> tables = new LatestUsed<>(KEPT);

  RecipeDesk(Optics optics, Outlooks outlooks, StudioOffsets offsets) {
    this.optics = optics;
    this.outlooks = outlooks;
    this.offsets = offsets;
  }

  private record TableKey(String skin, Placement placement) {}

  /// For whom a recipe is: whose skin, to look like what, out of which lots.
  record Client(UUID id, ClientSkin skin, MixTarget target, List<ShelfInk> inks) {}

  /// The recipe that is asked for; with how sure its looks are, if that is asked, too.
  FoundRecipe find(RecipeAsk ask, Client client, boolean sure) {
    var known = offsets.present();
    var answer = answer(ask, client, known);
    var fewer = ask.fewer() ? answer.withFewerInks() : Optional.<Mix>empty();
    var drops = new DropsOfLots(fewer.orElse(answer.best()), client.inks());
    var other = fewer.isPresent() ? Optional.of(answer.best()) : answer.withFewerInks();
    var question = question(ask, client, drops, known);
    return new FoundRecipe(
        ask.age(),
        ask.nearness(),
        drops.pours(),
        drops.parts(),
        drops.waterMl(),
        sure ? outlooks.withBands(question) : outlooks.likeliest(question),
        answer.reach(),
        other.map(
            mix -> new FoundRecipe.Other(new DropsOfLots(mix, client.inks()).text(), mix.deltaE())),
        metamerism(question));
  }

  private MixAnswer answer(RecipeAsk ask, Client client, Offsets known) {
    var placement = ask.age().placement(known.placement(Placement.USUAL));
    var table =
        tables.get(
            new TableKey(client.skin().key(), placement),
            _ -> SkinTable.of(optics.skin(), client.skin().estimate().tone(), placement));
    double dropMl = client.inks().stream().mapToDouble(ShelfInk::dropMl).average().orElseThrow();
    var look = ask.nearness().look(ask.dotsPerCm2());
    var inks = client.inks().stream().map(ink -> kept(ink, dropMl, ask, known)).toList();
    return new MixSearch(table, lights(), look, known.hand(ask.passes()), inks)
        .answer(client.target().target(), new Cap(ask.capDrops(), dropMl), Counting.CONCENTRATE);
  }

  // the search counts in drops of one size: an ink with larger drops counts as a stronger one
  private static KeptInk kept(ShelfInk ink, double dropMl, RecipeAsk ask, Offsets known) {
    var lot = ink.known();
    double times = ink.dropMl() / dropMl;
    return new KeptInk(
        lot.ink().scaled(lot.ink().name(), lot.grade(), times, times),
        known.fades().of(lot.kind()).left(ask.age().days()));
  }

  private Lights lights() {
    return new Lights(optics.usual(), optics.tungsten(), optics.shopLamp());
  }

  private static Outlooks.Question question(
      RecipeAsk ask, Client client, DropsOfLots drops, Offsets known) {
    var implant =
        new Implant(
            client.inks().stream().map(ShelfInk::dated).toList(),
            drops.shares(),
            known.hand(ask.passes()),
            known.placement(Placement.USUAL),
            ask.dotsPerCm2());
    return new Outlooks.Question(
        client.skin(),
        implant,
        known,
        Optional.of(client.target()),
        drops.badge(),
        seed(client.id()));
  }

  // the same client always meets the same chance: only what was asked changes the answer
  static Seed seed(UUID clientId) {
    return new Seed(clientId.getMostSignificantBits() ^ clientId.getLeastSignificantBits());
  }

  private Optional<Metamerism> metamerism(Outlooks.Question question) {
    return question.target().map(MixTarget::target).stream()
        .filter(Target.OfSpectrum.class::isInstance)
        .map(Target.OfSpectrum.class::cast)
        .findFirst()
        .map(target ->
            Metamerism.of(
                target.spectrum(),
                outlooks.healedSpectrum(question),
                optics.tungsten(),
                optics.shopLamp()));
  }
}
