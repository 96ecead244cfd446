/**
 * Pages and API of the management review: its document, its figures, what people choose
 * and decide.
 */
@NullMarked
package se.isms.web.review;

import org.jspecify.annotations.NullMarked;
