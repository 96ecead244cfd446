/**
 * Incidents, the statutory clocks that start with them and the reports that stop the
 * clocks; and what regulations lay down of them, as dated rows. Sends nothing to an
 * authority by itself.
 */
@NullMarked
package se.isms.core.incident;

import org.jspecify.annotations.NullMarked;
