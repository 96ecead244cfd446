/**
 * Units and the people in them, as programs and pages see them.
 */
@NullMarked
package se.isms.web.organisation;

import org.jspecify.annotations.NullMarked;
