package se.isms.web.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A program for the kill test: saves a row, writes a file that says so, and waits. */
final class KilledServer {

	private KilledServer() {
	}

	public static void main(String[] arguments) throws Exception {
		var server = EmbeddedServer.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
		var owner = EmbeddedServerTests.as(server, server.access().owner());
		owner.sql("create table if not exists survivor (note text)").update();
		owner.sql("insert into survivor values ('saved before the kill')").update();
		Files.createFile(Path.of(arguments[2]));
		new CountDownLatch(1).await();
	}

}
