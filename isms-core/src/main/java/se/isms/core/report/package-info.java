/**
 * The yearly report of the security organisation: areas, contributions, and section 1.4
 * from the adopted review.
 */
@NullMarked
package se.isms.core.report;

import org.jspecify.annotations.NullMarked;
