/**
 * How the work is led: objectives, the action plan (handlingsplan), training, audits,
 * briefings.
 */
@NullMarked
package se.isms.core.governance;

import org.jspecify.annotations.NullMarked;
