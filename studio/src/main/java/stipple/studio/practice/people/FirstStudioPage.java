package stipple.studio.practice.people;

import stipple.studio.house.web.Form;
import stipple.studio.practice.settings.PlaceChoices;

/// The form that opens the first studio.
public record FirstStudioPage(Form form, String token, PlaceChoices choices) {}
