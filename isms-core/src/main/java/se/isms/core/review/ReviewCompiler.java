package se.isms.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.evaluation.Evaluations;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.PolicyRegister;
import se.isms.core.evaluation.RuleBook;
import se.isms.core.evaluation.RuleRun;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Theme;
import se.isms.core.evaluation.Thresholds;

/** Compiles a snapshot from one run: figures, statements, conclusions, focus areas. */
@Component
class ReviewCompiler {

	private final MaterialSource source;

	private final Evaluations evaluations;

	private final Thresholds thresholds;

	private final PolicyRegister policies;

	private final RuleBook book;

	private final JdbcClient db;

	ReviewCompiler(MaterialSource source, Evaluations evaluations, Thresholds thresholds, PolicyRegister policies,
			RuleBook book, JdbcClient db) {
		this.source = source;
		this.evaluations = evaluations;
		this.thresholds = thresholds;
		this.policies = policies;
		this.book = book;
		this.db = db;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	ReviewSnapshot compile(int year, RuleRun run) {
		var material = this.source.material(year, run.asOf());
		var indicators = indicators(year, run, material);
		var extract = this.source.extract(year, run.asOf());
		return new ReviewSnapshot(year, run.asOf().instant(), run.id(), this.source.municipality(), indicators,
				statements(year, indicators, extract), new Conclusions(material, indicators, run.evaluation()).all(),
				focus(year, run), rules(run), departments(run), this.policies.decisions(run.asOf()), extract);
	}

	private List<Indicator> indicators(int year, RuleRun run, Material material) {
		var previous = this.source.measured(year)
			.stream()
			.collect(Collectors.toMap(MaterialSource.Measured::indicator, Function.identity()));
		return new Indicators(run, this.thresholds.at(run.asOf())).all(material).stream().map(indicator -> {
			var before = previous.get(indicator.id());
			return (before != null) ? indicator.after(before.numerator(), before.denominator()) : indicator;
		}).toList();
	}

	/** Each input's own words first, then what the figures say. */
	private List<Statement> statements(int year, List<Indicator> indicators, Extract extract) {
		var all = new ArrayList<>(this.source.earlierDecisions(year));
		all.addAll(this.source.words(year));
		for (var indicator : indicators) {
			if (!indicator.isWithoutBasis()) {
				StatementOf.indicator(indicator.id()).ifPresent(all::add);
			}
		}
		if (!extract.silent().isEmpty()) {
			all.add(Statement.words(Input.F, silent(extract, "sv"), silent(extract, "en")));
		}
		all.sort(Comparator.comparing(Statement::input));
		return List.copyOf(all);
	}

	private static String silent(Extract extract, String language) {
		return Texts.of(Locale.forLanguageTag(language))
			.get("statement.silent")
			.replace("[0]", String.join(", ", extract.silent()));
	}

	private List<FocusArea> focus(int year, RuleRun run) {
		var scores = new ThemeScores(this.book.catalogue(), run.evaluation(), persistingRules(year));
		var themes = scores.facts();
		var proposed = this.evaluations.judge(Facts.of(themes), run.asOf())
			.findings()
			.stream()
			.filter(finding -> finding.key().rule().equals("FO-01"))
			.map(finding -> finding.key().subjectId())
			.collect(Collectors.toSet());
		return themes.stream().map(theme -> focus(theme, proposed, scores)).toList();
	}

	private static FocusArea focus(ThemeFact theme, Set<UUID> proposed, ThemeScores scores) {
		var which = Theme.valueOf(theme.label());
		return new FocusArea(which, theme.scoreTenths(), theme.forced(), proposed.contains(theme.id()),
				scores.reasons(which));
	}

	/** Rules with a finding that was there before the year began. */
	private Set<String> persistingRules(int year) {
		return Set.copyOf(this.db.sql("""
				select distinct rule
				  from standing_finding
				 where open
				   and first_seen < make_timestamptz(:year, 1, 1, 0, 0, 0, 'Europe/Stockholm')
				""").param("year", year).query(String.class).list());
	}

	private List<ReviewSnapshot.RuleLine> rules(RuleRun run) {
		return this.book.catalogue().rules().stream().filter(rule -> rule.stage() < 3).map(rule -> {
			var tally = run.evaluation().total(rule.id());
			var worst = run.evaluation()
				.findings()
				.stream()
				.filter(finding -> finding.key().rule().equals(rule.id()))
				.map(Finding::severity)
				.min(Comparator.naturalOrder())
				.orElse(null);
			return new ReviewSnapshot.RuleLine(rule.id(), tally.pass(), tally.fail(), tally.notEvaluated(),
					tally.exempted(), worst);
		}).toList();
	}

	private List<ReviewSnapshot.DepartmentLine> departments(RuleRun run) {
		return this.source.departments()
			.stream()
			.map(unit -> new ReviewSnapshot.DepartmentLine(unit.name(), count(run, unit.id(), Severity.CRITICAL),
					count(run, unit.id(), Severity.MAJOR), count(run, unit.id(), Severity.MINOR)))
			.toList();
	}

	private static int count(RuleRun run, UUID unit, Severity severity) {
		return (int) run.evaluation()
			.findings()
			.stream()
			.filter(finding -> unit.equals(finding.unitId()) && finding.severity() == severity)
			.count();
	}

}
