/**
 * The management review (ledningens genomgång): inputs, conclusions, focus areas,
 * decisions. Proposes; only people conclude and decide.
 */
@NullMarked
package se.isms.core.review;

import org.jspecify.annotations.NullMarked;
