/**
 * Incidents, their clocks and reports, as programs and pages see them.
 */
@NullMarked
package se.isms.web.incident;

import org.jspecify.annotations.NullMarked;
