/**
 * Documents as people get them: page, PDF, DOCX, PPTX, XLSX and JSON of the same figures.
 */
@NullMarked
package se.isms.web.document;

import org.jspecify.annotations.NullMarked;
