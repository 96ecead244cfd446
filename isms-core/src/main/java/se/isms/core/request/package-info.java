/**
 * What programs ask for with a key, and how it was answered: the same request changes
 * nothing twice. Knows nothing of what is asked.
 */
@NullMarked
package se.isms.core.request;

import org.jspecify.annotations.NullMarked;
