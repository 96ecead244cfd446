package se.isms.rules.incident;

import java.time.Instant;
import java.time.LocalDate;

import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Norm;
import se.isms.core.incident.IncidentFact;
import se.isms.core.shared.Dates;
import se.isms.rules.DomainRules;
import se.isms.rules.Terms;
import se.isms.rules.Verdicts;

/** What the rules of incidents read. */
public final class IncidentRules implements DomainRules {

	private final DataStore<IncidentFact> incidents = DataSource.createStore();

	private final Verdicts findings;

	private final Terms terms;

	public IncidentRules(Terms terms, Verdicts findings) {
		this.terms = terms;
		this.findings = findings;
	}

	@Override
	public void load(Facts facts) {
		DomainRules.load(facts, IncidentFact.class, this.incidents);
	}

	public DataStore<IncidentFact> getIncidents() {
		return this.incidents;
	}

	public Verdicts getFindings() {
		return this.findings;
	}

	public LocalDate getToday() {
		return this.terms.today();
	}

	public Instant getNow() {
		return this.terms.now();
	}

	public Instant getCybersecurityAct() {
		return Norm.CYBERSECURITY_ACT.atStartOfDay(Dates.ZONE).toInstant();
	}

	public int getLessonsDays() {
		return this.terms.get("in.lessonsDays");
	}

}
