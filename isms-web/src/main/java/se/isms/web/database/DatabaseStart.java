package se.isms.web.database;

import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Makes the database ready while the application makes those beans that need none. The
 * first that connects waits.
 */
final class DatabaseStart implements BeanPostProcessor, DisposableBean {

	private final CompletableFuture<Void> ready;

	private final Runnable stop;

	private DatabaseStart(CompletableFuture<Void> ready, Runnable stop) {
		this.ready = ready;
		this.stop = stop;
	}

	static DatabaseStart of(DatabaseAccess access) {
		return begin(new Schema(access)::migrate, () -> {
		});
	}

	static DatabaseStart of(EmbeddedServer server) {
		var schema = new Schema(server.access());
		return begin(() -> {
			server.start();
			schema.unlock();
			schema.migrate();
		}, server::close);
	}

	private static DatabaseStart begin(Runnable work, Runnable stop) {
		return new DatabaseStart(CompletableFuture.runAsync(work, task -> new Thread(task, "database").start()), stop);
	}

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof DataSource) {
			this.ready.join();
		}
		return bean;
	}

	/** Waits for a start that is under way, so that no server outlives the program. */
	@Override
	public void destroy() {
		this.ready.handle((done, failure) -> done).join();
		this.stop.run();
	}

}
