/**
 * The port to what runs by itself: starting a job and following it.
 */
@NullMarked
package se.isms.core.job;

import org.jspecify.annotations.NullMarked;
