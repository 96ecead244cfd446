package se.isms.web.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

import se.isms.core.job.Rounds;
import se.isms.web.start.FirstStart;

/** Serves pages and API until it is stopped. */
@Command(name = "serve", versionProvider = VersionText.class, mixinStandardHelpOptions = true,
		description = "Serves pages and API until it is stopped.")
final class Serve implements Callable<Integer> {

	private final Application application;

	private final IsmsCommand isms;

	@Option(names = WebPort.OPTION, paramLabel = "PORT", description = WebPort.MEANING)
	private @Nullable Integer port;

	Serve(Application application, IsmsCommand isms) {
		this.application = application;
		this.isms = isms;
	}

	@Override
	public Integer call() throws InterruptedException {
		return serve(this.application, (this.port != null) ? new WebPort(this.port) : this.isms.port());
	}

	static int serve(Application application, WebPort port) throws InterruptedException {
		port.requireFree();
		var closed = new Closed();
		try (var context = application.start(WebApplicationType.SERVLET, "server.port=" + port.number())) {
			context.addApplicationListener(closed);
			context.getBean(FirstStart.class).run(port.number(), () -> {
				makeTheRest(context.getBeanFactory());
				context.getBean(Rounds.class).begin();
			});
			closed.happened.await();
		}
		return 0;
	}

	/**
	 * Our beans that nothing has asked for yet. Those of libraries come with the ones
	 * that need them.
	 */
	private static void makeTheRest(ConfigurableListableBeanFactory beans) {
		Stream.of(beans.getBeanDefinitionNames())
			.filter(name -> isOurs(beans.getType(name)) && beans.isSingleton(name))
			.forEach(beans::getBean);
	}

	private static boolean isOurs(@Nullable Class<?> type) {
		return type != null && type.getName().startsWith("se.isms.");
	}

	private static final class Closed implements ApplicationListener<ContextClosedEvent> {

		private final CountDownLatch happened = new CountDownLatch(1);

		@Override
		public void onApplicationEvent(ContextClosedEvent event) {
			this.happened.countDown();
		}

	}

}
