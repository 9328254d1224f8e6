package stipple.studio.treatment.plan;

import stipple.studio.house.web.Words;

/// A quote as it stands on paper, with the words it is written in.
public record QuoteSheet(
    Quote quote, String clientName, String clientAddress, Words words, String css) {}
