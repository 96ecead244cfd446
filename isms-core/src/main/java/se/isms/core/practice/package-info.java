/**
 * Practice: exercises, what is handed out and seen in them, and what was done when a plan
 * was really put to use. Does not write plans; it keeps what came of them.
 */
@NullMarked
package se.isms.core.practice;

import org.jspecify.annotations.NullMarked;
