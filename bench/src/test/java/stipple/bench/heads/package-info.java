/// Files of measured heads that are supplied from outside and never kept in the house.
@org.jspecify.annotations.NullMarked
package stipple.bench.heads;
