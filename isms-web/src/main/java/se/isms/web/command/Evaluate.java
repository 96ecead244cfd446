package se.isms.web.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.springframework.context.ApplicationContext;

import se.isms.core.evaluation.FindingRegister;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.SeverityCount;
import se.isms.core.evaluation.Tally;
import se.isms.core.job.JobKind;

/** Judges everything by all rules. */
@Command(name = "evaluate", versionProvider = VersionText.class, mixinStandardHelpOptions = true,
		description = "Judges what is registered today by all rules, as they stand on a date.")
final class Evaluate implements Runnable {

	private final Application application;

	@Mixin
	private Workplace workplace = new Workplace();

	@Option(names = "--as-of", paramLabel = "DATE", converter = Day.class,
			description = "The date to judge by (default: today). It moves dates, not data.")
	private @Nullable LocalDate asOf;

	@Spec
	private CommandSpec command = CommandSpec.create();

	Evaluate(Application application) {
		this.application = application;
	}

	@Override
	public void run() {
		this.workplace.work(this.application, this::evaluate);
	}

	private void evaluate(ApplicationContext context) {
		var day = (this.asOf != null) ? this.asOf : Workplace.today(context);
		Workplace.run(context, JobKind.EVALUATE, day.getYear(), day);
		var findings = context.getBean(FindingRegister.class);
		var out = this.command.commandLine().getOut();
		out.printf("Judged by the dates of %s. Dates move, data do not: what is judged is what is registered now.%n",
				day);
		findings.newestRun().ifPresent(run -> outcomes(findings.tallies(run.id()), out));
		severities(findings.bySeverity(), out);
	}

	private static void outcomes(List<Tally> tallies, PrintWriter out) {
		var all = tallies.stream().reduce(Tally.none("", null), Tally::plus);
		out.println("Outcomes");
		line(out, "pass", all.pass());
		line(out, "fail", all.fail());
		line(out, "exempted", all.exempted());
		line(out, "not evaluated", all.notEvaluated());
		line(out, "not applicable", all.notApplicable());
	}

	private static void severities(List<SeverityCount> counts, PrintWriter out) {
		out.println("Open findings");
		for (var severity : Severity.values()) {
			line(out, severity.name().toLowerCase(Locale.ROOT),
					counts.stream().filter(one -> one.severity() == severity).mapToInt(SeverityCount::count).sum());
		}
	}

	private static void line(PrintWriter out, String name, int count) {
		out.printf("  %-14s %7d%n", name, count);
	}

}
