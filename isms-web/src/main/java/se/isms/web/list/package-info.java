/**
 * The page of every list: filters, order, parts, columns, what somebody keeps of it and
 * takes along as a file. Lists themselves are declared by features of core.
 */
@NullMarked
package se.isms.web.list;

import org.jspecify.annotations.NullMarked;
