/**
 * Who is let in and what they may do: sign-in, permissions on handlers, the content
 * policy.
 */
@NullMarked
package se.isms.web.security;

import org.jspecify.annotations.NullMarked;
