/// The door of the engines to the browser: typed on the outside, the same engines within.
@org.jspecify.annotations.NullMarked
package stipple.browser;
