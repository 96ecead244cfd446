package se.isms.web.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

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
public class FirstStart {

	private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

	private final boolean sample;

	private final Path data;

	private final Tenants tenants;

	private final SampleChain chain;

	private final DemoUsers users;

	private final DocumentFiles files;

	private final Clock clock;

	FirstStart(@Value("${isms.sample:#{'${isms.db.url:}'.isEmpty()}}") boolean sample,
			@Value("${isms.data:isms-data}") Path data, Tenants tenants, SampleChain chain, DemoUsers users,
			DocumentFiles files, Clock clock) {
		this.sample = sample;
		this.data = data;
		this.tenants = tenants;
		this.chain = chain;
		this.users = users;
		this.files = files;
		this.clock = clock;
	}

	/** Runs what is left to run, and says where things are. */
	public void run(int port) {
		if (this.sample && isSample()) {
			sample(SampleSize.standard());
		}
		log.info("Open http://localhost:{}", port);
		var tenant = SampleMunicipality.tenant(SampleSize.standard());
		var demo = this.sample ? this.users.ensure(SampleSize.standard()) : List.<User>of();
		if (!demo.isEmpty()) {
			demo.forEach(
					user -> log.info("  sign in as {} / {} ({})", user.username(), DemoUsers.PASSWORD, user.name()));
			log.info("Documents lie in {}", CurrentActor.as(Actor.system(tenant), () -> documents()));
		}
	}

	private boolean isSample() {
		var standard = SampleMunicipality.tenant(SampleSize.standard());
		var all = this.tenants.all();
		return all.isEmpty() || all.stream().anyMatch(tenant -> tenant.id().equals(standard));
	}

	private void sample(SampleSize size) {
		var started = this.clock.instant();
		this.chain.run(size, part -> log.info("{}", Parts.sentence(part)));
		log.debug("The sample took {}", Duration.between(started, this.clock.instant()));
	}

	private Path documents() {
		var folder = this.data.resolve("documents").toAbsolutePath().normalize();
		try {
			this.files.writeAll(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return folder;
	}

}
