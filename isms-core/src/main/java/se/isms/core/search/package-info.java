/**
 * One search over what features have registered. What is found is kept by the database,
 * beside the tables of the features; says nothing about where a hit leads.
 */
@NullMarked
package se.isms.core.search;

import org.jspecify.annotations.NullMarked;
