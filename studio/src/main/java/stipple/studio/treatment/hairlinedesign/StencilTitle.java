package stipple.studio.treatment.hairlinedesign;

import java.time.Instant;

/// Whose stencil it is, and of which drawing. Nothing told in confidence is on it.
public record StencilTitle(String clientName, int number, Instant drawnAt, boolean headMeasured) {}
