/**
 * Charts as records that compute where each line, box and word stands; one drawing serves
 * the screen, paper and slides. Does not know what is drawn, and does not compute a
 * single figure.
 */
@NullMarked
package se.isms.core.chart;

import org.jspecify.annotations.NullMarked;
