/**
 * The offline kit as people order it, follow it and take it out, and how its files are
 * printed.
 */
@NullMarked
package se.isms.web.kit;

import org.jspecify.annotations.NullMarked;
