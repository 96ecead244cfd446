/**
 * Pages and API of imports: upload, mapping, preview, commit, result and undo.
 */
@NullMarked
package se.isms.web.ingest;

import org.jspecify.annotations.NullMarked;
