/**
 * The offline kit: everything that somebody needs when all IT is down, as files for a USB
 * stick and for paper. Does not print; it says what belongs in a kit, keeps what was
 * printed, and hands it out.
 */
@NullMarked
package se.isms.core.kit;

import org.jspecify.annotations.NullMarked;
