/**
 * Rules about incidents and the clocks of the law (IN).
 */
@NullMarked
package se.isms.rules.incident;

import org.jspecify.annotations.NullMarked;
