package se.isms.web.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import org.springframework.context.ApplicationContext;

import se.isms.core.job.JobKind;
import se.isms.web.document.DocumentFiles;

/** Writes the yearly report of the security organisation. */
@Command(name = "report", versionProvider = VersionText.class, mixinStandardHelpOptions = true,
		description = "Writes the security-organisation report of a year, section 1.4 from its adopted review.")
final class Report implements Runnable {

	private final Application application;

	@Mixin
	private Workplace workplace = new Workplace();

	@Mixin
	private Documents documents = new Documents();

	Report(Application application) {
		this.application = application;
	}

	@Override
	public void run() {
		this.documents.requireFolder();
		this.workplace.work(this.application, this::report);
	}

	private void report(ApplicationContext context) {
		var year = this.documents.year();
		Workplace.run(context, JobKind.SECURITY_REPORT, year, Workplace.today(context));
		this.documents.write(folder -> context.getBean(DocumentFiles.class).report(year, folder));
	}

}
