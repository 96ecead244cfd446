/**
 * The document model that every output format shares: what a report says, with each
 * figure bound to where it came from. Does not know what a report is about, and does not
 * compute a single figure.
 */
@NullMarked
package se.isms.core.document;

import org.jspecify.annotations.NullMarked;
