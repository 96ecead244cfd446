/**
 * What is to be mended: actions (åtgärder) from every source, controls
 * (säkerhetsåtgärder) with their checks, and processings of personal data (behandlingar)
 * with the assessments of their consequences.
 */
@NullMarked
package se.isms.core.improvement;

import org.jspecify.annotations.NullMarked;
