/// The database room: PostgreSQL inside the program, its roles, its pool, its transactions.
@NullMarked
package stipple.studio.house.database;

import org.jspecify.annotations.NullMarked;
