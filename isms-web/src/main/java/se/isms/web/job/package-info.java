/**
 * Jobs and how far they have come, as programs and pages see them.
 */
@NullMarked
package se.isms.web.job;

import org.jspecify.annotations.NullMarked;
