/**
 * Rules about risks, their analyses and their treatment (RA).
 */
@NullMarked
package se.isms.rules.risk;

import org.jspecify.annotations.NullMarked;
