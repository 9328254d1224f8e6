package stipple.studio.practice.settings;

import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioPlace;
import stipple.studio.house.StudioPlace.AreaUnit;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;

/// Reads and fills the fields that say where a studio stands.
public final class PlaceForm {

  private PlaceForm() {}

  public static StudioPlace read(Form form, UUID studioId, boolean demo) {
    var offered = PlaceChoices.all();
    return new StudioPlace(
        studioId,
        form.text("studioName", 120),
        form.optionalText("address", 400),
        Locale.forLanguageTag(one(form, "locale", offered.locales())),
        ZoneId.of(one(form, "zone", offered.zones())),
        Currency.getInstance(one(form, "currency", offered.currencies())),
        form.choice("areaUnit", AreaUnit.class),
        demo);
  }

  public static String country(Form form) {
    return one(form, "country", PlaceChoices.all().countries());
  }

  // What is not offered is not taken; the first choice stands in until the form is asked.
  private static String one(Form form, String name, List<Choice> offered) {
    var typed = form.value(name);
    if (offered.stream().anyMatch(choice -> choice.value().equals(typed))) {
      return typed;
    }
    form.say(name, Phrase.of(typed.isEmpty() ? "house.form.missing" : "house.form.not-offered"));
    return offered.getFirst().value();
  }

  public static Map<String, String> filled(Studio studio) {
    var place = studio.place();
    var filled = new LinkedHashMap<String, String>();
    filled.put("studioName", place.name());
    filled.put("address", place.address());
    filled.put("country", studio.country());
    filled.put("locale", place.locale().toLanguageTag());
    filled.put("zone", place.zone().getId());
    filled.put("currency", place.currency().getCurrencyCode());
    filled.put("areaUnit", place.areaUnit().name());
    return filled;
  }
}
