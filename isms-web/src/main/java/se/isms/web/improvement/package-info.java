/**
 * Pages of what is to be mended: actions from every source, and controls with their
 * checks.
 */
@NullMarked
package se.isms.web.improvement;

import org.jspecify.annotations.NullMarked;
