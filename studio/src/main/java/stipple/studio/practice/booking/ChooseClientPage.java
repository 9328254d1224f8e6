package stipple.studio.practice.booking;

import java.util.List;
import stipple.studio.practice.clients.Client;

/// Whose visit is to be booked: asked where the address does not say it.
public record ChooseClientPage(String search, List<Client> found, Asked asked) {}
