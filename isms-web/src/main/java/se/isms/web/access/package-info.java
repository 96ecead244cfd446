/**
 * Accounts, access reviews and the two-factor rollout, as programs and pages see them.
 */
@NullMarked
package se.isms.web.access;

import org.jspecify.annotations.NullMarked;
