package se.isms.web.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import se.isms.core.organisation.Tenants;
import se.isms.core.organisation.User;
import se.isms.core.sample.SampleChain;
import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.web.document.DocumentFiles;

/**
 * Loads the sample and runs the whole chain once, where the program has its own database
 * and nobody has put anything else into it. A second start finds it done.
 */
@Component
public class FirstStart implements ApplicationListener<ContextClosedEvent> {

	private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

	private final boolean sample;

	private final Path data;

	private final Tenants tenants;

	private final ObjectProvider<SampleChain> chain;

	private final DemoUsers users;

	private final ObjectProvider<DocumentFiles> files;

	private final Clock clock;

	private final Lock working = new ReentrantLock();

	private volatile boolean stopping;

	FirstStart(@Value("${isms.sample:#{'${isms.db.url:}'.isEmpty()}}") boolean sample,
			@Value("${isms.data:isms-data}") Path data, Tenants tenants, ObjectProvider<SampleChain> chain,
			DemoUsers users, ObjectProvider<DocumentFiles> files, Clock clock) {
		this.sample = sample;
		this.data = data;
		this.tenants = tenants;
		this.chain = chain;
		this.users = users;
		this.files = files;
		this.clock = clock;
	}

	/**
	 * Runs what is left to run, says where things are, and begins what the program does
	 * from then on. A stop waits for it, because afterwards no bean can be made.
	 */
	public void run(int port, Runnable service) {
		this.working.lock();
		try {
			start(port);
			continueUnlessStopping();
			service.run();
		}
		catch (Stopping ex) {
			log.info("Stopped; the next start continues here");
		}
		finally {
			this.working.unlock();
		}
	}

	/**
	 * Lets the part that runs come to its end, because the database stops after this.
	 */
	@Override
	public void onApplicationEvent(ContextClosedEvent event) {
		this.stopping = true;
		this.working.lock();
		this.working.unlock();
	}

	private void start(int port) {
		var standard = SampleSize.standard();
		var documents = this.data.resolve("documents").toAbsolutePath().normalize();
		var wanted = this.sample && isSample();
		if (wanted && isUnfinished(documents)) {
			forget(documents);
			sample(standard);
			write(standard, documents);
		}
		log.info("Open http://localhost:{}", port);
		if (wanted) {
			this.users.ensure(standard).forEach(user -> log.info("  {}", signIn(user)));
			log.info("Documents lie in {}", documents);
		}
	}

	/** The documents come last, so that a start which finds them looks no further. */
	private boolean isUnfinished(Path documents) {
		return this.tenants.all().isEmpty() || !Files.exists(documents);
	}

	private void continueUnlessStopping() {
		if (this.stopping) {
			throw new Stopping();
		}
	}

	/** Makes another sample municipality; one that is there is only told of. */
	public void another(SampleSize size, Consumer<String> say) {
		this.chain.getObject().run(size, part -> say.accept(Parts.sentence(part)));
		say.accept("The municipality is called %s.".formatted(SampleMunicipality.municipality(size).name()));
		if (this.sample) {
			this.users.ensure(size).forEach(user -> say.accept("  " + signIn(user)));
		}
	}

	private static String signIn(User user) {
		return "sign in as %s / %s (%s)".formatted(user.username(), DemoUsers.PASSWORD, user.name());
	}

	private boolean isSample() {
		var standard = SampleMunicipality.tenant(SampleSize.standard());
		var all = this.tenants.all();
		return all.isEmpty() || all.stream().anyMatch(tenant -> tenant.id().equals(standard));
	}

	private void sample(SampleSize size) {
		var started = this.clock.instant();
		this.chain.getObject().run(size, part -> {
			continueUnlessStopping();
			log.info("{}", Parts.sentence(part));
		});
		log.debug("The sample took {}", Duration.between(started, this.clock.instant()));
	}

	/** Those of an earlier database must not say that this one is finished. */
	private static void forget(Path documents) {
		try {
			FileSystemUtils.deleteRecursively(documents);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Beside their place and renamed, so that a kill never leaves half of them there. */
	private void write(SampleSize size, Path documents) {
		continueUnlessStopping();
		var fresh = documents.resolveSibling("documents.new");
		CurrentActor.as(Actor.system(SampleMunicipality.tenant(size)), () -> {
			try {
				FileSystemUtils.deleteRecursively(fresh);
				this.files.getObject().writeAll(fresh);
				Files.move(fresh, documents, StandardCopyOption.ATOMIC_MOVE);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/** The program is being stopped between two parts. */
	private static final class Stopping extends RuntimeException {

	}

}
