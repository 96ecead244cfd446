/**
 * The database before the application: starts the built-in PostgreSQL on the data folder,
 * or takes the one that is configured, and says who signs in. Knows no table; the schema
 * stands in db.
 */
@NullMarked
package se.isms.web.database;

import org.jspecify.annotations.NullMarked;
