/**
 * The frame that all pages stand in: who looks, in which language and theme, what to say
 * when something is refused, not found or changed meanwhile.
 */
@NullMarked
package se.isms.web.page;

import org.jspecify.annotations.NullMarked;
