/**
 * What rules say about facts: definitions, outcomes, findings (brister) and their life
 * over runs. Knows no single rule and no feature.
 */
@NullMarked
package se.isms.core.evaluation;

import org.jspecify.annotations.NullMarked;
