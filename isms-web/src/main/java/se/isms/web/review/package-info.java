/**
 * Management reviews, as programs and pages see them.
 */
@NullMarked
package se.isms.web.review;

import org.jspecify.annotations.NullMarked;
