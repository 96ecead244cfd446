/**
 * Pages and API of what runs by itself: start, follow, stop.
 */
@NullMarked
package se.isms.web.job;

import org.jspecify.annotations.NullMarked;
