package stipple.studio.practice.settings;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import stipple.studio.house.StudioPlace.AreaUnit;
import stipple.studio.house.web.Choice;

/// What may be chosen for the place of a studio.
public record PlaceChoices(
    List<Choice> countries,
    List<Choice> locales,
    List<Choice> zones,
    List<Choice> currencies,
    List<Choice> areaUnits) {

  private static final List<String> LOCALES =
      List.of(
          "en-GB", "en-US", "en-IE", "en-CA", "en-AU", "en-NZ", "en-ZA", "de-DE", "de-AT", "de-CH",
          "fr-FR", "fr-BE", "fr-CH", "nl-NL", "nl-BE", "es-ES", "es-MX", "it-IT", "pt-PT", "pt-BR",
          "da-DK", "sv-SE", "nb-NO", "fi-FI", "pl-PL", "cs-CZ", "hu-HU", "ro-RO", "tr-TR");

  private static final List<String> CURRENCIES =
      List.of(
          "EUR", "GBP", "USD", "AED", "ARS", "AUD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK",
          "DKK", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KRW", "KWD", "MXN", "MYR", "NOK",
          "NZD", "PHP", "PLN", "QAR", "RON", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "ZAR");

  public static PlaceChoices all() {
    return new PlaceChoices(
        offeredCountries().toList(),
        LOCALES.stream().map(PlaceChoices::locale).toList(),
        offeredZones().map(zone -> Choice.of(zone, zone.replace('_', ' '))).toList(),
        CURRENCIES.stream().map(PlaceChoices::currency).toList(),
        Choice.all(AreaUnit.class));
  }

  private static Stream<Choice> offeredCountries() {
    return Stream.of(Locale.getISOCountries())
        .map(code -> Choice.of(code, Locale.of("", code).getDisplayCountry(Locale.UK)))
        .sorted(Comparator.comparing(Choice::plain));
  }

  private static Choice locale(String tag) {
    return Choice.of(tag, Locale.forLanguageTag(tag).getDisplayName(Locale.UK));
  }

  private static Choice currency(String code) {
    return Choice.of(code, code + " · " + Currency.getInstance(code).getDisplayName(Locale.UK));
  }

  private static Stream<String> offeredZones() {
    return ZoneId.getAvailableZoneIds().stream().filter(PlaceChoices::isAPlace).sorted();
  }

  // Names of regions and towns; not the bare offsets and the abbreviations.
  private static boolean isAPlace(String zone) {
    return zone.equals("UTC")
        || (zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"));
  }
}
