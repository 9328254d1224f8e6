// Every island of the pages; a page links only this and, in its head, wear-theme.js.
import "./signature-pad.js";
import "./live-clock.js";
import "./form-guard.js";
import "./theme-toggle.js";
import "./counter-pad.js";
import "./range-hint.js";
import "./step-in-view.js";
import "./visit-calendar.js";
import "./minutes-left.js";
