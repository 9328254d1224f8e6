package stipple.studio.treatment.pigmentmixing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.pigment.Cap;
import stipple.pigment.Counting;
import stipple.pigment.KeptInk;
import stipple.pigment.Lights;
import stipple.pigment.Metamerism;
import stipple.pigment.Mix;
import stipple.pigment.MixAnswer;
import stipple.pigment.MixSearch;
import stipple.pigment.Offsets;
import stipple.pigment.Placement;
import stipple.pigment.Reflectance;
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
    var filling =
        new Outlooks.Filling(
            client.inks(), drops.shares(), drops.badge(), ask.dotsPerCm2(), ask.passes());
    var foretold =
        outlooks.foretell(
            Outlooks.Question.of(
                client.id(), client.skin(), Optional.of(client.target()), filling, known),
            sure);
    return new FoundRecipe(
        ask.age(),
        ask.nearness(),
        drops.pours(),
        drops.parts(),
        drops.waterMl(),
        foretold.outlook(),
        answer.reach(),
        other.map(
            mix -> new FoundRecipe.Other(new DropsOfLots(mix, client.inks()).text(), mix.deltaE())),
        metamerism(client.target().target(), foretold.healed()));
  }

  private MixAnswer answer(RecipeAsk ask, Client client, Offsets known) {
    var placement = ask.age().placement(known.placement(Placement.USUAL));
    var table =
        tables.get(
            new TableKey(client.skin().key(), placement),
            _ -> SkinTable.of(optics.skin(), client.skin().estimate().tone(), placement));
    double dropMl = DropsOfLots.meanMl(client.inks());
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

  // a target that is known as a colour only has no other light to be seen in
  private Optional<Metamerism> metamerism(Target target, Reflectance healed) {
    return target instanceof Target.OfSpectrum(var spectrum)
        ? Optional.of(Metamerism.of(spectrum, healed, optics.tungsten(), optics.shopLamp()))
        : Optional.empty();
  }
}
