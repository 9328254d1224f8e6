package stipple.studio.practice.stock;

import java.time.LocalDate;
import java.util.List;
import stipple.studio.practice.clients.Client;

/// Every lot that touched one client.
public record ClientLotsPage(Client client, List<ClientLot> lots, LocalDate today) {}
