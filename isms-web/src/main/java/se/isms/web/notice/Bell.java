package se.isms.web.notice;

/** The bell in the head of a page. */
record Bell(int unread) {
}
