package stipple.studio.house.web;

/// An address that takes larger files than others: up to so many bytes with all around them; what
/// is larger still is told on the page `tooLarge`.
public record LargeUpload(String path, long mostBytes, String tooLarge) {}
