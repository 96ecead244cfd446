/**
 * The import frame: files that become rows of a register, with a preview, all or nothing,
 * and undo. Knows no register: each feature declares what can be imported into it.
 */
@NullMarked
package se.isms.core.ingest;

import org.jspecify.annotations.NullMarked;
