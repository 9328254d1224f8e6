// For pictures: guide.html?dark wears the dark theme.
const theme = location.search.slice(1);
if (theme) document.documentElement.dataset.theme = theme;
