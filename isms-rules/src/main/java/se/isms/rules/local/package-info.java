/**
 * Rules that a municipality writes itself, as conditions in the Common Expression
 * Language over facts that the product publishes. Knows no rule of the product, runs no
 * code, and reads nothing but the fact that is judged.
 */
@NullMarked
package se.isms.rules.local;

import org.jspecify.annotations.NullMarked;
