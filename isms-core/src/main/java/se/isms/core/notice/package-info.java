/**
 * Who is told of what, when and how: the outbox, the reader's list, digests by mail,
 * delegation, deadlines for calendars, reminders. Decides nothing about the things it
 * tells of, and keeps neither their names nor their texts.
 */
@NullMarked
package se.isms.core.notice;

import org.jspecify.annotations.NullMarked;
