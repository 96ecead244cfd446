/**
 * How a municipality looks and what it calls things: logo, colour and terms, on its pages
 * and in its documents. Does not hold what a document says.
 */
@NullMarked
package se.isms.core.brand;

import org.jspecify.annotations.NullMarked;
