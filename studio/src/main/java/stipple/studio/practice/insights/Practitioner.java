package stipple.studio.practice.insights;

/// Somebody who worked sessions of the log: the key there, what stands in an address, the name.
public record Practitioner(String key, String value, String name, long sessions) {}
