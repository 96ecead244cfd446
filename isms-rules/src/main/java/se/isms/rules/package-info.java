/**
 * The checks: Drools rule units, one per domain, and the catalogue that describes them.
 * Decides nothing about what people do with a finding; that is core's.
 */
@NullMarked
package se.isms.rules;

import org.jspecify.annotations.NullMarked;
