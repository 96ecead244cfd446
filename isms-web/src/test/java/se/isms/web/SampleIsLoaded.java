package se.isms.web;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

import se.isms.web.start.FirstStart;

/** Loads the sample into the application of a test class, which takes time only once. */
final class SampleIsLoaded implements TestExecutionListener {

	@Override
	public void beforeTestClass(TestContext test) {
		test.getApplicationContext().getBean(FirstStart.class).run(0);
	}

}
