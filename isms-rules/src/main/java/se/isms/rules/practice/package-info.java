/**
 * Rules about what incidents and plans in use have led to (TV-09).
 */
@NullMarked
package se.isms.rules.practice;

import org.jspecify.annotations.NullMarked;
