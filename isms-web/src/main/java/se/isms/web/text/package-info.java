/**
 * The words for everything that people and programs read.
 */
@NullMarked
package se.isms.web.text;

import org.jspecify.annotations.NullMarked;
