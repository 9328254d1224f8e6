package stipple.studio.treatment.aftercare;

import stipple.studio.house.StudioPlace;
import stipple.studio.practice.clients.Client;

/// The sheet a client takes home.
public record AftercareSheet(Client client, Aftercare aftercare, StudioPlace place) {}
