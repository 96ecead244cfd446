/**
 * Pages and API of risk analyses and their risks.
 */
@NullMarked
package se.isms.web.risk;

import org.jspecify.annotations.NullMarked;
