package se.isms.web;

import java.time.Clock;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

import se.isms.core.notice.Deliveries;
import se.isms.core.notice.RemindOfDuties;
import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.web.start.FirstStart;

/** Loads the sample into the application of a test class, which takes time only once. */
final class SampleIsLoaded implements TestExecutionListener {

	@Override
	public void beforeTestClass(TestContext test) {
		var context = test.getApplicationContext();
		context.getBean(FirstStart.class).run(0, () -> {
		});
		CurrentActor.as(Actor.system(SampleMunicipality.tenant(SampleSize.standard())), () -> remind(context));
	}

	/**
	 * The rounds of the service do not run in tests: what they tell is told once here.
	 */
	private static void remind(ApplicationContext context) {
		var now = context.getBean(Clock.class).instant();
		context.getBean(RemindOfDuties.class).days(now.atZone(Dates.ZONE).toLocalDate());
		context.getBean(Deliveries.class).deliver(now);
	}

}
