// For pictures: guide.html?dark wears the dark theme; the session on the console began 95 minutes ago.
const theme = location.search.slice(1);
if (theme) document.documentElement.dataset.theme = theme;
document.addEventListener("readystatechange", () => {
  const began = new Date(Date.now() - 95 * 60_000).toISOString();
  for (const clock of document.querySelectorAll("live-clock")) clock.dataset.start = began;
});
