/**
 * Rules that a municipality writes itself: what their conditions may say, and what
 * becomes of them.
 */
@NullMarked
package se.isms.rules.local;

import org.jspecify.annotations.NullMarked;
