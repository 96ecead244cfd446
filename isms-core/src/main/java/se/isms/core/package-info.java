/**
 * The management system: domain, facts, calculations, repositories. Knows no page, no job
 * and no rule engine.
 */
@NullMarked
package se.isms.core;

import org.jspecify.annotations.NullMarked;
