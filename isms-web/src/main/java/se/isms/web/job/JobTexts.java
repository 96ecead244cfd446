package se.isms.web.job;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.job.JobProgress;
import se.isms.web.api.Language;
import se.isms.web.text.Wording;

/** Puts jobs into words. */
@Component
class JobTexts {

	private final Wording wording;

	JobTexts(Wording wording) {
		this.wording = wording;
	}

	JobResource resource(JobProgress job, Language language) {
		return new JobResource(job.id(), job.kind(), job.year(), job.state(), job.step(), job.stepsDone(), job.steps(),
				job.startedAt(), job.endedAt(), problem(job.problem(), language));
	}

	private JobResource.@Nullable JobProblem problem(JobProgress.@Nullable Problem problem, Language language) {
		if (problem == null) {
			return null;
		}
		var detail = this.wording.of(language.locale(), problem.key(), "api.job-failed", problem.arguments());
		return new JobResource.JobProblem(problem.key(), detail);
	}

}
