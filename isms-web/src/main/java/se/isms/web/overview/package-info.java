/**
 * The overview: what is to be done today, how departments stand in each area, and the
 * findings behind it, each with its why.
 */
@NullMarked
package se.isms.web.overview;

import org.jspecify.annotations.NullMarked;
