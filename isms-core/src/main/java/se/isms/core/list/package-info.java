/**
 * Lists that a feature declares and everybody filters, sorts, pages, keeps and exports
 * the same way. Knows no feature and decides nothing about what stands in a list.
 */
@NullMarked
package se.isms.core.list;

import org.jspecify.annotations.NullMarked;
