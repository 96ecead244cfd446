/**
 * Findings, the catalogue of rules and exceptions from them, as programs and pages see
 * them.
 */
@NullMarked
package se.isms.web.evaluation;

import org.jspecify.annotations.NullMarked;
