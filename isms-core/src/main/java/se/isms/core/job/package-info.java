/**
 * The port to what runs by itself: starting a job, following it, and what it wrote down.
 * Does no work of its own.
 */
@NullMarked
package se.isms.core.job;

import org.jspecify.annotations.NullMarked;
