/**
 * Forms carry text as it was typed, so that nothing typed is lost; here is what checks
 * that text and turns it into values.
 */
@NullMarked
package se.isms.web.form;

import org.jspecify.annotations.NullMarked;
