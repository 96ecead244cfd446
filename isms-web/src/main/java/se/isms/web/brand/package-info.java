/**
 * Logo, colour and terms of the municipality: where they are chosen, and how pages get
 * them.
 */
@NullMarked
package se.isms.web.brand;

import org.jspecify.annotations.NullMarked;
