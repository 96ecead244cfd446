package se.isms.batch.notice;

import java.time.Clock;
import java.util.Date;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import se.isms.core.notice.AttemptLost;
import se.isms.core.notice.Letter;
import se.isms.core.notice.Outcome;

/**
 * Gives letters to a server by SMTP, and tells apart what it refused, what it may take
 * later, and what it had in full when the line was cut.
 */
final class SmtpPostman implements Postman {

	private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

	private final MailSettings settings;

	private final Clock clock;

	SmtpPostman(MailSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
		this.sender.setHost(settings.host());
		this.sender.setPort(settings.port());
		this.sender.setUsername(settings.username());
		this.sender.setPassword(settings.password());
		this.sender.setJavaMailProperties(properties(settings));
	}

	@Override
	public Answer send(Letter letter, Runnable handingOver) {
		var message = new SentMessage(this.sender.getSession(), handingOver);
		try {
			write(letter, message);
			this.sender.send(message);
			return new Answer(Outcome.ACCEPTED, "", true);
		}
		catch (MessagingException ex) {
			return new Answer(Outcome.PERMANENT, String.valueOf(ex.getMessage()), true);
		}
		catch (MailException ex) {
			return answer(ex, message.handedOver());
		}
	}

	private void write(Letter letter, MimeMessage message) throws MessagingException {
		message.setFrom(this.settings.from());
		message.setRecipients(MimeMessage.RecipientType.TO, letter.to());
		message.setSubject(letter.subject(), "UTF-8");
		message.setSentDate(Date.from(this.clock.instant()));
		message.setContentLanguage(new String[] { letter.language() });
		message.setHeader("Message-ID", letter.messageId());
		message.setHeader("List-Unsubscribe", "<" + letter.settings() + ">");
		// So that no holiday message comes back.
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("X-Auto-Response-Suppress", "All");
		message.setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
	}

	private static MimeBodyPart part(String text, String type) throws MessagingException {
		var part = new MimeBodyPart();
		part.setText(text, "UTF-8", type);
		return part;
	}

	private static Answer answer(MailException failure, boolean handedOver) {
		var cause = cause(failure);
		var said = code(cause);
		if (said >= 400) {
			return new Answer((said >= 500) ? Outcome.PERMANENT : Outcome.TEMPORARY, words(cause), true);
		}
		if (handedOver) {
			return new Answer(Outcome.UNKNOWN, words(cause), true);
		}
		// What fails for one message has no cause of its own; what fails for the
		// connection has.
		var reachable = failure instanceof MailSendException && failure.getCause() == null;
		return new Answer(Outcome.TEMPORARY, words(cause), reachable);
	}

	/** The exception of the one message, or of the connection. */
	private static Throwable cause(MailException failure) {
		var found = (failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0)
				? sending.getMessageExceptions()[0] : failure;
		if (lost(found) instanceof AttemptLost lost) {
			throw lost;
		}
		return found;
	}

	private static @Nullable Throwable lost(@Nullable Throwable failure) {
		return (failure == null || failure instanceof AttemptLost) ? failure : lost(failure.getCause());
	}

	/** The first answer of the server in the chain; 0 where it gave none. */
	private static int code(@Nullable Throwable failure) {
		if (failure == null) {
			return 0;
		}
		var own = own(failure);
		return (own >= 400) ? own : code(failure.getCause());
	}

	private static int own(Throwable failure) {
		if (failure instanceof SMTPSendFailedException send) {
			return send.getReturnCode();
		}
		if (failure instanceof SMTPAddressFailedException address) {
			return address.getReturnCode();
		}
		return (failure instanceof SMTPSenderFailedException from) ? from.getReturnCode() : 0;
	}

	private static String words(Throwable failure) {
		var deepest = failure;
		while (own(deepest) == 0 && deepest.getCause() != null) {
			deepest = deepest.getCause();
		}
		return String.valueOf(deepest.getMessage()).strip();
	}

	private static Properties properties(MailSettings settings) {
		var properties = new Properties();
		var timeout = String.valueOf(settings.timeout().toMillis());
		properties.put("mail.smtp.connectiontimeout", timeout);
		properties.put("mail.smtp.timeout", timeout);
		properties.put("mail.smtp.writetimeout", timeout);
		properties.put("mail.smtp.auth", String.valueOf(settings.username() != null));
		properties.put("mail.smtp.localhost", settings.domain());
		properties.put("mail.smtp.ssl.enable", settings.protection() == MailSettings.Protection.TLS);
		properties.put("mail.smtp.starttls.enable", settings.protection() == MailSettings.Protection.STARTTLS);
		properties.put("mail.smtp.starttls.required", settings.protection() == MailSettings.Protection.STARTTLS);
		return properties;
	}

}
