/** Assignments and plans, as programs and pages see them. */
@NullMarked
package se.isms.web.continuity;

import org.jspecify.annotations.NullMarked;
