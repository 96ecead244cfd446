package se.isms.web.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import org.springframework.context.ApplicationContext;

import se.isms.core.job.JobKind;
import se.isms.core.review.ManagementReview;
import se.isms.core.review.ReviewRegister;
import se.isms.web.document.DocumentFiles;

/** Writes the management review of a year. */
@Command(name = "review", versionProvider = VersionText.class, mixinStandardHelpOptions = true,
		description = "Writes the management review of a year: compiled anew for the running year while it is a draft, "
				+ "from its snapshot otherwise.")
final class Review implements Runnable {

	private final Application application;

	@Mixin
	private Workplace workplace = new Workplace();

	@Mixin
	private Documents documents = new Documents();

	Review(Application application) {
		this.application = application;
	}

	@Override
	public void run() {
		this.documents.requireFolder();
		this.workplace.work(this.application, this::review);
	}

	private void review(ApplicationContext context) {
		var year = this.documents.year();
		var today = Workplace.today(context);
		var stored = context.getBean(ReviewRegister.class).find(year);
		var draft = stored.map(one -> one.review().state() == ManagementReview.State.DRAFT).orElse(true);
		// A year that has passed has its snapshot or nothing; the register refuses the
		// latter.
		if (stored.isEmpty() || (draft && year == today.getYear())) {
			Workplace.run(context, JobKind.MANAGEMENT_REVIEW, year, today);
		}
		this.documents.write(folder -> context.getBean(DocumentFiles.class).review(year, folder));
	}

}
