/**
 * Access: accounts, sign-in strength, two-factor rollout and access reviews. Does not
 * grant anything; it follows up what was granted.
 */
@NullMarked
package se.isms.core.access;

import org.jspecify.annotations.NullMarked;
