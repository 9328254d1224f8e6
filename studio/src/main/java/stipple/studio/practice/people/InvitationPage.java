package stipple.studio.practice.people;

import stipple.studio.house.web.Form;

/// An invitation as the invited person sees it.
public record InvitationPage(Form form, String token, Person person, String studio) {}
