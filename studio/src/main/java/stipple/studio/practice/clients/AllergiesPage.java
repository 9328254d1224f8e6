package stipple.studio.practice.clients;

import java.util.List;
import stipple.studio.house.web.Form;

/// What a client is allergic to, and one more to be noted.
public record AllergiesPage(Form form, Client client, List<Allergy> allergies) {}
