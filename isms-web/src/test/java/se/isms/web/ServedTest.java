package se.isms.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

import se.isms.core.TestDatabase;

/**
 * As {@link WebTest}, on a port of its own that a browser can open. Reads only.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(classes = Isms.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "isms.sample=true", "isms.data=target/served-test" })
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(listeners = SampleIsLoaded.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ServedTest {

}
