/**
 * Types that three features or more use. Holds no business of its own.
 */
@NullMarked
package se.isms.core.shared;

import org.jspecify.annotations.NullMarked;
