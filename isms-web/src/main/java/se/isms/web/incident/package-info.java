/**
 * Pages of incidents: what happened, the clocks of the law, what was reported.
 */
@NullMarked
package se.isms.web.incident;

import org.jspecify.annotations.NullMarked;
