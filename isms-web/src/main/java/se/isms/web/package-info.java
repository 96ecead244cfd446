/**
 * What people and programs see: pages, API, command line, the executable. Holds no
 * business rule.
 */
@NullMarked
package se.isms.web;

import org.jspecify.annotations.NullMarked;
