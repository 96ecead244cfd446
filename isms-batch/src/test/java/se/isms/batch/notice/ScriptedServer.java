package se.isms.batch.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that answers as it is told to, and keeps the messages that it had in
 * full.
 */
final class ScriptedServer implements AutoCloseable {

	private final ServerSocket socket;

	private final String toRecipient;

	private final String toEnd;

	private final List<String> messages = new CopyOnWriteArrayList<>();

	private final AtomicInteger cut = new AtomicInteger();

	/**
	 * Starts it.
	 * @param toRecipient the answer to RCPT
	 * @param toEnd the answer to the end of the message; empty: the line is cut instead
	 */
	ScriptedServer(String toRecipient, String toEnd) throws IOException {
		this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		this.toRecipient = toRecipient;
		this.toEnd = toEnd;
		var thread = new Thread(this::serve, "scripted-smtp");
		thread.setDaemon(true);
		thread.start();
	}

	int port() {
		return this.socket.getLocalPort();
	}

	List<String> messages() {
		return List.copyOf(this.messages);
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try (var client = this.socket.accept()) {
				talk(client);
			}
			catch (IOException ex) {
				// The client has gone, or the test is over.
				this.cut.incrementAndGet();
			}
		}
	}

	private void talk(Socket client) throws IOException {
		var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
		say(client, "220 scripted");
		for (var line = in.readLine(); line != null; line = in.readLine()) {
			var verb = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
			if (verb.equals("DATA")) {
				say(client, "354 go on");
				if (!read(in) || this.toEnd.isEmpty()) {
					return;
				}
				say(client, this.toEnd);
			}
			else {
				say(client, verb.equals("RCPT") ? this.toRecipient : verb.equals("QUIT") ? "221 bye" : "250 ok");
			}
		}
	}

	private boolean read(BufferedReader in) throws IOException {
		var message = new StringBuilder();
		for (var line = in.readLine(); line != null; line = in.readLine()) {
			if (line.equals(".")) {
				this.messages.add(message.toString());
				return true;
			}
			message.append(line).append('\n');
		}
		return false;
	}

	private static void say(Socket client, String line) throws IOException {
		client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
	}

}
