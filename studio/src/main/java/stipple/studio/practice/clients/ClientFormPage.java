package stipple.studio.practice.clients;

import stipple.studio.house.web.Form;

/// A client to be taken in.
public record ClientFormPage(Form form) {}
