/**
 * What is to be mended: actions (åtgärder) from every source, and controls
 * (säkerhetsåtgärder) with their checks.
 */
@NullMarked
package se.isms.core.improvement;

import org.jspecify.annotations.NullMarked;
