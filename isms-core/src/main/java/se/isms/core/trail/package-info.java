/**
 * Who changed what and when: one row per change, in the transaction of the change.
 */
@NullMarked
package se.isms.core.trail;

import org.jspecify.annotations.NullMarked;
