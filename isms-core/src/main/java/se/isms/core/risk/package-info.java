/**
 * Risks: what may harm the work of a department, how likely and how bad, and who has
 * accepted that it stays so. Does not decide how high is too high; that is policy.
 */
@NullMarked
package se.isms.core.risk;

import org.jspecify.annotations.NullMarked;
