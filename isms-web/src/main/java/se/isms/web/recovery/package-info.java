/** Pages and API of what needs what, and of the order in which systems come back. */
@NullMarked
package se.isms.web.recovery;

import org.jspecify.annotations.NullMarked;
