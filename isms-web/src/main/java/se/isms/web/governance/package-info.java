/**
 * Objectives, the action plan, training, audits and steering documents, as programs and
 * pages see them.
 */
@NullMarked
package se.isms.web.governance;

import org.jspecify.annotations.NullMarked;
