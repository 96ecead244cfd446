package se.isms.web.job;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.job.JobLine;
import se.isms.core.job.JobProgress;
import se.isms.web.api.Language;
import se.isms.web.text.Wording;

/** Puts jobs into words. */
@Component
public class JobTexts {

	private static final Map<String, String> PATHS = Map.of("findings", "/overview/findings", "review",
			"/reports/reviews/", "report", "/reports/security/", "import", "/overview/imports/", "kit",
			"/continuity/kits/");

	private final Wording wording;

	JobTexts(Wording wording) {
		this.wording = wording;
	}

	/**
	 * Steps, rows, rate and time left, as far as they are known.
	 * @param job the job that is told of
	 * @param language to tell it in
	 * @return one line
	 */
	public String work(JobProgress job, Locale language) {
		var parts = new ArrayList<String>();
		parts.add(text(language, "job.steps", job.stepsDone(), job.steps()));
		var numbers = NumberFormat.getIntegerInstance(language);
		var work = job.work();
		if (work.total() > 0) {
			parts.add(text(language, "job.rows", numbers.format(work.done()), numbers.format(work.total())));
		}
		if (!job.ended() && work.rate() > 0) {
			parts.add(text(language, "job.rate", numbers.format(work.rate())));
			var left = work.remaining();
			if (left != null) {
				parts.add(left(left, language));
			}
		}
		return parts.stream().collect(Collectors.joining(" · "));
	}

	private String left(Duration left, Locale language) {
		return (left.toMinutes() >= 2) ? text(language, "job.minutes-left", left.toMinutes())
				: text(language, "job.seconds-left", Math.max(1, left.toSeconds()));
	}

	JobResource resource(JobProgress job, Language language) {
		var work = job.work();
		var left = job.ended() ? null : work.remaining();
		return new JobResource(job.id(), job.kind(), job.year(), job.object(), job.state(), job.step(), job.stepsDone(),
				job.steps(), job.percent(), work.done(), work.total(), work.rate(),
				(left != null) ? left.toSeconds() : null, work(job, language.locale()), job.restartable(),
				job.startedAt(), job.endedAt(), problem(job.problem(), language));
	}

	List<JobLineResource> lines(List<JobLine> lines, Locale language) {
		return lines.stream()
			.map(line -> new JobLineResource(line.at(), line.level(),
					this.wording.of(language, line.key(), line.arguments()), href(line.subject())))
			.toList();
	}

	private static @Nullable String href(JobLine.@Nullable Subject subject) {
		var path = (subject != null) ? PATHS.get(subject.type()) : null;
		return (path != null && subject != null) ? path + subject.id() : null;
	}

	private String text(Locale language, String key, Object... arguments) {
		return this.wording.of(language, key, List.of(arguments));
	}

	private JobResource.@Nullable JobProblem problem(JobProgress.@Nullable Problem problem, Language language) {
		if (problem == null) {
			return null;
		}
		var detail = this.wording.of(language.locale(), problem.key(), "api.job-failed", problem.arguments());
		return new JobResource.JobProblem(problem.key(), detail);
	}

}
