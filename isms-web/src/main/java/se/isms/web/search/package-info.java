/**
 * The page of the search and the palette that opens with Ctrl+K: objects, pages and what
 * one may do.
 */
@NullMarked
package se.isms.web.search;

import org.jspecify.annotations.NullMarked;
