package stipple.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;
import stipple.pigment.Mix;
import stipple.pigment.MixAnswer;
import stipple.pigment.Reach;

/// Tells recipes to a page; the shapes are told in stipple.d.ts.
final class RecipeTelling {

  private RecipeTelling() {}

  static JSObject answer(MixAnswer answer) {
    JSMapLike<JSObject> told = JSObjects.create();
    told.set("best", mix(answer.best()));
    if (answer.withFewerInks().isPresent()) {
      told.set("withFewerInks", mix(answer.withFewerInks().get()));
    }
    if (answer.reach() instanceof Reach.OutOfReach missing) {
      told.set("outOfReach", missing(missing));
    }
    return told;
  }

  private static JSObject mix(Mix mix) {
    int[] drops = new int[mix.drops().size()];
    double[] shares = new double[drops.length];
    for (int i = 0; i < drops.length; i++) {
      drops[i] = mix.drops().get(i);
      shares[i] = mix.shares().get(i);
    }
    JSMapLike<JSObject> told = JSObjects.create();
    told.set("drops", Int32Array.fromJavaArray(drops));
    told.set("diluentDrops", JSNumber.valueOf(mix.diluentDrops()));
    told.set("partsDiluent", JSNumber.valueOf(mix.partsDiluent()));
    told.set("shares", Float64Array.fromJavaArray(shares));
    told.set("l", JSNumber.valueOf(mix.lab().l()));
    told.set("a", JSNumber.valueOf(mix.lab().a()));
    told.set("b", JSNumber.valueOf(mix.lab().b()));
    told.set("deltaE", JSNumber.valueOf(mix.deltaE()));
    return told;
  }

  private static JSObject missing(Reach.OutOfReach missing) {
    var towards = new JSArray<JSObject>();
    for (var direction : missing.towards()) {
      towards.push(JSString.valueOf(direction.name()));
    }
    JSMapLike<JSObject> told = JSObjects.create();
    told.set("deltaE", JSNumber.valueOf(missing.deltaE()));
    if (missing.dotsPerCm2().isPresent()) {
      told.set("dotsPerCm2", JSNumber.valueOf(missing.dotsPerCm2().getAsDouble()));
    }
    if (missing.passes().isPresent()) {
      told.set("passes", JSNumber.valueOf(missing.passes().getAsInt()));
    }
    told.set("towards", towards);
    return told;
  }
}
