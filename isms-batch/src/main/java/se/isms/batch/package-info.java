/**
 * What runs by itself: Spring Batch jobs that evaluate, compile the management review,
 * write the reports and remind, and the rounds that deliver notices. Holds no rule and no
 * page.
 */
@NullMarked
package se.isms.batch;

import org.jspecify.annotations.NullMarked;
