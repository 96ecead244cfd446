package se.isms.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import se.isms.core.access.AccountFact;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Severity;
import se.isms.core.organisation.Tenants;
import se.isms.core.organisation.UnitFact;
import se.isms.core.review.ReviewDocuments;
import se.isms.core.review.ReviewRegister;
import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import({ PlannedRules.class, CountedStatements.class })
class StatementCountTests {

	private static final AsOf END_OF_2022 = AsOf.endOf(LocalDate.of(2022, 12, 31));

	@Autowired
	private Tenants tenants;

	@Autowired
	private SampleMunicipality sample;

	@Autowired
	private ReviewRegister reviews;

	@Autowired
	private ReviewDocuments documents;

	@Autowired
	private PlannedRules.Planned rules;

	@Autowired
	private CountedStatements.Log statements;

	@Test
	void tenTimesThePeopleTakeAsManyStatements() {
		var few = compile(new SampleSize(7, 200));
		var many = compile(new SampleSize(7, 2000));

		assertThat(many).isEqualTo(few).hasSizeBetween(50, 165);
	}

	private List<String> compile(SampleSize size) {
		this.tenants.add(SampleMunicipality.municipality(size));
		var tenant = SampleMunicipality.tenant(size);
		this.rules.in(tenant, StatementCountTests::everythingFails);
		return CurrentActor.as(Actor.system(tenant), () -> {
			this.sample.closedYear(size);
			return this.statements.of(this::compileTwice);
		});
	}

	/** The second time every finding persists. */
	private void compileTwice() {
		this.reviews.compile(2022, UUID.randomUUID(), END_OF_2022);
		this.reviews.compile(2022, UUID.randomUUID(), END_OF_2022);
		this.documents.write(this.reviews.get(2022), Locale.ENGLISH);
	}

	private static Evaluation everythingFails(Facts facts) {
		var all = Stream.<Fact>concat(facts.of(AccountFact.class).stream(), facts.of(UnitFact.class).stream());
		return PlannedRules.found(all.map(fact -> PlannedRules.finding(fact, Severity.MAJOR)).toList());
	}

}
