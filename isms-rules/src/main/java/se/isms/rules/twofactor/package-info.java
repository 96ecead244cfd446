/**
 * Rules about two-factor authentication (MF).
 */
@NullMarked
package se.isms.rules.twofactor;

import org.jspecify.annotations.NullMarked;
