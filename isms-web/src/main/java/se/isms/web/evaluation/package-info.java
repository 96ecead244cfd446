/**
 * Findings and the catalogue of rules, as programs and pages see them.
 */
@NullMarked
package se.isms.web.evaluation;

import org.jspecify.annotations.NullMarked;
