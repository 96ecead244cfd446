package se.isms.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test on a real PostgreSQL with the whole schema, signed in as the application. Every
 * test class starts with an empty database; its methods share it, and nothing is rolled
 * back: they use a tenant each where they must not meet. It has the beans of core; more
 * come with {@code @Import}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
// Lazy, because core does not carry who implements its ports.
@SpringBootTest(classes = DatabaseTest.Slice.class, webEnvironment = WebEnvironment.NONE,
		properties = { "spring.main.lazy-initialization=true", "isms.data=target/database-test" })
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(listeners = EmptyDatabase.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DatabaseTest {

	/**
	 * What such a test has: the auto-configurations that the files with the name of this
	 * class list, one file per module. Not found by a component scan, and so in no other
	 * test.
	 */
	@AutoConfigurationPackage
	@ImportAutoConfiguration
	class Slice {

	}

}
