/**
 * Exercises, what they are played with, what was seen, and plans that were put to use.
 */
@NullMarked
package se.isms.web.practice;

import org.jspecify.annotations.NullMarked;
