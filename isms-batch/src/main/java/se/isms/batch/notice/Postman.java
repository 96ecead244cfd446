package se.isms.batch.notice;

import se.isms.core.notice.Letter;

/** Gives a letter to a mail server. */
interface Postman {

	/**
	 * Tries once.
	 * @param handingOver is called when the server has everything but the end of the
	 * message; when it throws, the end is not sent
	 */
	Answer send(Letter letter, Runnable handingOver);

}
