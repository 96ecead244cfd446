/**
 * Actions, controls and their checks, as programs and pages see them.
 */
@NullMarked
package se.isms.web.improvement;

import org.jspecify.annotations.NullMarked;
