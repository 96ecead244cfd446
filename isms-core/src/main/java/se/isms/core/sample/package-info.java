/**
 * The invented municipality that tests, demonstration and documents share.
 */
@NullMarked
package se.isms.core.sample;

import org.jspecify.annotations.NullMarked;
