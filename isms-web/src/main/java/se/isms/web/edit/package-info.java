/**
 * The frame that every form stands in: drafts are kept while somebody types, what is
 * refused is said beside what was typed, two versions are shown side by side and merged,
 * a change can be taken back for a while, and nothing is lost when a session has ended.
 * Knows no feature.
 */
@NullMarked
package se.isms.web.edit;

import org.jspecify.annotations.NullMarked;
