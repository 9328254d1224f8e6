package stipple.studio.practice.clients;

import stipple.studio.house.web.Form;

/// What is known of a client, to be changed.
public record ClientDetailsPage(Form form, Client client) {}
