/**
 * Rules that cut across: owners, audits, training, agreements and controls (TV).
 */
@NullMarked
package se.isms.rules.governance;

import org.jspecify.annotations.NullMarked;
