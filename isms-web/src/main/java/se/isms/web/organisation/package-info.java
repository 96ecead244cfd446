/**
 * Units, the people in them and their roles, as programs and pages see them.
 */
@NullMarked
package se.isms.web.organisation;

import org.jspecify.annotations.NullMarked;
