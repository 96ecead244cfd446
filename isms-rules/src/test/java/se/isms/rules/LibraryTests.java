package se.isms.rules;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LibraryTests {

	@Test
	void judgesWithoutSpringOnTheClassPath() throws Exception {
		try (var bare = new URLClassLoader(withoutSpring(), ClassLoader.getPlatformClassLoader())) {
			var library = (Callable<?>) bare.loadClass(LibraryUse.class.getName())
				.getDeclaredConstructor()
				.newInstance();

			assertThat(inside(bare, library)).isEqualTo("RA-09 MAJOR Journaler läses av obehöriga");
			assertThatExceptionOfType(ClassNotFoundException.class)
				.isThrownBy(() -> bare.loadClass("org.springframework.context.ApplicationContext"));
		}
	}

	private static Object inside(ClassLoader loader, Callable<?> call) throws Exception {
		var thread = Thread.currentThread();
		var before = thread.getContextClassLoader();
		thread.setContextClassLoader(loader);
		try {
			return call.call();
		}
		finally {
			thread.setContextClassLoader(before);
		}
	}

	private static URL[] withoutSpring() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.map(Path::of)
			.filter(entry -> !entry.getFileName().toString().startsWith("spring-"))
			.map(LibraryTests::url)
			.toArray(URL[]::new);
	}

	private static URL url(Path entry) {
		try {
			return entry.toUri().toURL();
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
