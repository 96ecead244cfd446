/**
 * What a reader sees of notices: the bell, the list, the choices, who receives for whom,
 * the calendar; and for the coordinator the mails that did not arrive.
 */
@NullMarked
package se.isms.web.notice;

import org.jspecify.annotations.NullMarked;
