package stipple.studio.treatment.pigmentmixing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import stipple.studio.house.Verdict;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;
import stipple.studio.practice.stock.Lot;

/// The mixes of a client: the current one, the older ones, the lots that touched this skin.
public record MixingPage(
    ClientFrame client,
    Aim aim,
    Optional<Mix> current,
    Optional<Outlook> outlook,
    List<Mix> mixes,
    Verdict verdict,
    Verdict candidacy,
    List<Lot> lots,
    LocalDate today,
    boolean labelDuty) {}
