/**
 * Pages of how the work is led: objectives, the action plan, training, audits, briefings.
 */
@NullMarked
package se.isms.web.governance;

import org.jspecify.annotations.NullMarked;
