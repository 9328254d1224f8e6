// On a narrow screen the step rail is a strip: the current step is brought into sight.
const step = document.querySelector(".step-rail [aria-current]");
const rail = step?.closest(".step-rail");
if (rail && rail.scrollWidth > rail.clientWidth) {
  rail.scrollLeft = step.offsetLeft - rail.offsetLeft - (rail.clientWidth - step.clientWidth) / 2;
}
