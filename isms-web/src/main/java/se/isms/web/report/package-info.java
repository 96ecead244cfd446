/**
 * Pages and API of the yearly report of the security organisation.
 */
@NullMarked
package se.isms.web.report;

import org.jspecify.annotations.NullMarked;
