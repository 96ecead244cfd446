/**
 * What runs by itself: Spring Batch jobs that evaluate, compile the management review and
 * write the reports. Holds no rule and no page.
 */
@NullMarked
package se.isms.batch;

import org.jspecify.annotations.NullMarked;
