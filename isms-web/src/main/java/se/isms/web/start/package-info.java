/**
 * What the first start does before anybody signs in: the sample municipality, its demo
 * accounts, the documents on disk.
 */
@NullMarked
package se.isms.web.start;

import org.jspecify.annotations.NullMarked;
