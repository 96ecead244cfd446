/**
 * The municipality and its companies: legal entities, units as a tree, people and roles.
 * Does not hold accounts in systems; that is access.
 */
@NullMarked
package se.isms.core.organisation;

import org.jspecify.annotations.NullMarked;
