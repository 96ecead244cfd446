/**
 * Mail: hands the digests of core to the mail server and says what it answered. Knows
 * nothing of what they tell.
 */
@NullMarked
package se.isms.batch.notice;

import org.jspecify.annotations.NullMarked;
