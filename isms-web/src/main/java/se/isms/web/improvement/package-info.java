/**
 * Pages of what is to be mended: actions from every source, controls with their checks,
 * and processings of personal data.
 */
@NullMarked
package se.isms.web.improvement;

import org.jspecify.annotations.NullMarked;
