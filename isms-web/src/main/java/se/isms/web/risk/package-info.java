/**
 * Risk analyses and risks, as programs and pages see them.
 */
@NullMarked
package se.isms.web.risk;

import org.jspecify.annotations.NullMarked;
