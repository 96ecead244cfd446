/**
 * Rules about how findings are handled: exceptions (undantag). Read what all other rules
 * found.
 */
@NullMarked
package se.isms.rules.evaluation;

import org.jspecify.annotations.NullMarked;
