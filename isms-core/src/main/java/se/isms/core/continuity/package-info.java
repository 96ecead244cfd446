/**
 * Continuity: how a process is carried on when all IT is gone for a month or more. Does
 * not restore systems; it plans for being without them.
 */
@NullMarked
package se.isms.core.continuity;

import org.jspecify.annotations.NullMarked;
