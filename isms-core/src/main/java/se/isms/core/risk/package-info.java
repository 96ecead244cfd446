/**
 * Risks: what may harm the work of a department, how likely and how bad. Does not decide
 * what is acceptable; that is policy.
 */
@NullMarked
package se.isms.core.risk;

import org.jspecify.annotations.NullMarked;
