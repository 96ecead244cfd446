/**
 * Rules about continuity plans for a month or more without any IT (KP).
 */
@NullMarked
package se.isms.rules.continuity;

import org.jspecify.annotations.NullMarked;
