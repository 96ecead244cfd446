/**
 * The command line: one small class per command, and the exit codes. Decides nothing; a
 * command calls what pages and API call.
 */
@NullMarked
package se.isms.web.command;

import org.jspecify.annotations.NullMarked;
