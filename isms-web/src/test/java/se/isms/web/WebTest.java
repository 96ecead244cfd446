package se.isms.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

import se.isms.core.CountedStatements;
import se.isms.core.TestDatabase;

/**
 * A test of the whole application with the sample municipality and its demo users. All
 * such tests share one application, which is started and filled once: they change only
 * what they have added themselves.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(classes = Isms.class,
		properties = { "isms.sample=true", "isms.data=target/web-test", "isms.notice.recount=PT1H" })
@AutoConfigureMockMvc
@Import(CountedStatements.class)
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(listeners = SampleIsLoaded.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface WebTest {

}
