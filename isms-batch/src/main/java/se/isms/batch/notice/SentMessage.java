package se.isms.batch.notice;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A message that says when all of it but the end has been written to the server. */
final class SentMessage extends MimeMessage {

	private final Runnable handingOver;

	private boolean handedOver;

	SentMessage(Session session, Runnable handingOver) {
		super(session);
		this.handingOver = handingOver;
	}

	@Override
	public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
		super.writeTo(out, ignored);
		this.handingOver.run();
		this.handedOver = true;
	}

	boolean handedOver() {
		return this.handedOver;
	}

}
