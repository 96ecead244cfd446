/**
 * Rules about access rights and accounts (BH).
 */
@NullMarked
package se.isms.rules.access;

import org.jspecify.annotations.NullMarked;
