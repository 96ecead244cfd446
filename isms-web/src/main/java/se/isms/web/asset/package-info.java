/**
 * Processes, information systems, information, suppliers and agreements, as programs and
 * pages see them.
 */
@NullMarked
package se.isms.web.asset;

import org.jspecify.annotations.NullMarked;
