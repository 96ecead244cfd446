/**
 * Facts with valid defaults, so that a test says only what it is about. No rule finds
 * anything in them.
 */
@NullMarked
package se.isms.rules.example;

import org.jspecify.annotations.NullMarked;
