/**
 * Recovery: what needs what across departments, what falls with it, in which order
 * systems come back, and how long each can be gone. Does not plan how to carry on
 * meanwhile; that is continuity.
 */
@NullMarked
package se.isms.core.recovery;

import org.jspecify.annotations.NullMarked;
