// In the head, before the first paint: the theme chosen on this device (theme-toggle keeps it).
try {
  const theme = localStorage.getItem("stipple-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage refused: the system decides.
}
