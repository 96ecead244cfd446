/**
 * Rules about the management's review (LG) and the choice of focus areas (FO).
 */
@NullMarked
package se.isms.rules.review;

import org.jspecify.annotations.NullMarked;
