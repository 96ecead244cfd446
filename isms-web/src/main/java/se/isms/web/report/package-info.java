/**
 * Yearly reports of the security organisation, as programs and pages see them.
 */
@NullMarked
package se.isms.web.report;

import org.jspecify.annotations.NullMarked;
