package stipple.studio.desk;

import java.util.List;
import stipple.studio.house.AuditTrail;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;

/// One client's story as it is shown.
public record StoryPage(ClientFrame client, List<AuditTrail.Event> events) {}
