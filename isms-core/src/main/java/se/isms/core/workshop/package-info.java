/**
 * Workshops: people in a room gather scenarios for a risk analysis, rate them in silence,
 * look at the ratings together and agree. Does not keep risks; what is agreed becomes a
 * risk of the analysis.
 */
@NullMarked
package se.isms.core.workshop;

import org.jspecify.annotations.NullMarked;
