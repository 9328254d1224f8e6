package stipple.studio.treatment.consultation;

import java.util.Map;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;

/// A consultation of before, to be read.
public record PastPage(
    ClientFrame client, Consultation consultation, Map<String, Answer> answers, HeadCard head) {}
