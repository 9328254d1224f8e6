package stipple.studio.treatment.hairlinedesign;

import stipple.studio.practice.clients.ClientFrames.ClientFrame;

/// One version of a design, to be looked at.
public record DesignVersionPage(
    ClientFrame client, HairlineDesign design, ShownDrawing shown, String witness) {}
