/**
 * What somebody has typed into a form and not yet saved, so that nothing typed is lost.
 * Drafts are one person's own: they are judged by no rule and leave no trace in the
 * trail.
 */
@NullMarked
package se.isms.core.draft;

import org.jspecify.annotations.NullMarked;
