package se.isms.web.command;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.SmartApplicationListener;
import org.springframework.web.context.support.ServletRequestHandledEvent;

import se.isms.core.job.Rounds;
import se.isms.web.start.FirstStart;

/** Serves pages and API until it is stopped. */
@Command(name = "serve", versionProvider = VersionText.class, mixinStandardHelpOptions = true,
		description = "Serves pages and API until it is stopped.")
final class Serve implements Callable<Integer> {

	/** What nobody has asked for yet waits so long for the first page. */
	private static final Duration FIRST_PAGE = Duration.ofSeconds(5);

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
		var closed = new Awaited(List.of(ContextClosedEvent.class));
		var answered = new Awaited(List.of(ServletRequestHandledEvent.class, ContextClosedEvent.class));
		try (var context = application.start(WebApplicationType.SERVLET, "server.port=" + port.number())) {
			context.addApplicationListener(closed);
			context.addApplicationListener(answered);
			context.getBean(FirstStart.class).run(port.number(), () -> {
				answered.await(FIRST_PAGE);
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

	/** Knows of the first of some events, before others who may wait for something. */
	private static final class Awaited implements SmartApplicationListener {

		private final List<Class<? extends ApplicationEvent>> events;

		private final CountDownLatch happened = new CountDownLatch(1);

		private Awaited(List<Class<? extends ApplicationEvent>> events) {
			this.events = events;
		}

		@Override
		public boolean supportsEventType(Class<? extends ApplicationEvent> type) {
			return this.events.stream().anyMatch(event -> event.isAssignableFrom(type));
		}

		@Override
		public int getOrder() {
			return HIGHEST_PRECEDENCE;
		}

		@Override
		public void onApplicationEvent(ApplicationEvent event) {
			this.happened.countDown();
		}

		private void await(Duration most) {
			try {
				this.happened.await(most.toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

	}

}
