package se.isms.batch;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

import se.isms.core.shared.CurrentActor;

/** Lets a part of a step act for the one who started the job, on a thread of its own. */
@Component
class ActorOfPart implements StepExecutionListener {

	@Override
	public void beforeStep(StepExecution step) {
		CurrentActor.set(ActorOfJob.actor(step.getJobExecution().getJobParameters()));
	}

	@Override
	public @Nullable ExitStatus afterStep(StepExecution step) {
		CurrentActor.set(null);
		return null;
	}

}
