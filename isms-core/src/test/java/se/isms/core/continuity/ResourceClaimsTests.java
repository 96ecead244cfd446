package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.evaluation.AsOf;
import se.isms.core.organisation.UnitRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.GuardAnswer;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(NoRules.class)
class ResourceClaimsTests {

	private static final AsOf NOVEMBER = AsOf.endOf(LocalDate.of(2026, 11, 20));

	@Autowired
	private ResourceClaims claims;

	@Autowired
	private UnitRegister<SharedResource> resources;

	@Autowired
	private ResourceFacts facts;

	@Autowired
	private ContinuityRegister register;

	@Autowired
	private AssetRegister assets;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private SharedResource radios;

	@BeforeEach
	void radios() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.radios = coordinating(() -> this.resources.save(new SharedResource(UUID.randomUUID(),
				this.municipality.care(), "Rakelenheter", SharedResource.Kind.COMMUNICATION, 12, true, null, null)));
	}

	@Test
	void countsWhatAdoptedPlansCountOnInTheWorstPhase() {
		claim(adoptedWith(3, 5, 1));
		var second = adoptedWith(2, 4, 8);
		claim(second);
		var draft = draft();
		save(draft, 100, 100, 100);

		assertThat(claimed()).containsExactly(
				new ClaimFact(this.radios.id(), 0, this.municipality.care(), "Rakelenheter", 12, 9, "FIRST_WEEK", 2));
	}

	@Test
	void takesTheEarlierOfTwoPhasesThatAreAsBad() {
		claim(adoptedWith(4, 4, 4));

		assertThat(claimed()).extracting(ClaimFact::phase).containsExactly("FIRST_DAY");
	}

	@Test
	void tellsOfNoResourceThatNoAdoptedPlanCountsOn() {
		save(draft(), 1, 1, 1);

		assertThat(claimed()).isEmpty();
	}

	@Test
	void showsBesideAClaimWhatOtherPlansCountOn() {
		adoptedWith(3, 5, 1);
		var draft = draft();
		save(draft, 2, 2, 2);

		assertThat(coordinating(() -> this.claims.of(draft))).singleElement().satisfies(row -> {
			assertThat(row.others()).isEqualTo(5);
			assertThat(row.capacity()).isEqualTo(12);
		});
	}

	@Test
	void isClaimedOnceInAPlan() {
		var draft = draft();
		save(draft, 1, 1, 1);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> save(draft, 2, 2, 2))
			.satisfies(refused -> assertThat(refused.field()).contains("resourceId"));
	}

	@Test
	void goesWithThePlanToItsNextEdition() {
		var plan = adoptedWith(3, 5, 1);

		var next = coordinating(() -> this.register.revise(plan)).id();

		assertThat(coordinating(() -> this.claims.of(next))).extracting(ClaimRow::firstWeek).containsExactly(5);
	}

	@Test
	void anAdoptedPlanCountsOnWhatWasDecided() {
		var plan = adoptedWith(3, 5, 1);
		var claim = coordinating(() -> this.claims.of(plan)).get(0);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> coordinating(() -> {
			this.claims.remove(claim.id());
			return null;
		}));
	}

	@Test
	void anotherDepartmentSeesThatItIsClaimedAndNotByWhichPlan() {
		var plan = adoptedWith(3, 5, 1);
		var claim = coordinating(() -> this.claims.of(plan)).get(0).id();
		var other = this.municipality.contributor(this.municipality.social());

		assertThat(coordinating(() -> this.claims.claimants(this.radios.id()))).hasSize(1);
		CurrentActor.as(other, () -> {
			assertThat(this.claims.resources()).hasSize(1);
			assertThat(this.claims.claimants(this.radios.id())).isEmpty();
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.claims.claim(claim));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.claims.of(plan));
		});
	}

	@Test
	void tellsRulesWhatAPlanCountsOnAndOfADraftWhenAsked() {
		var draft = draft();
		save(draft, 1, 1, 1);

		assertThat(coordinating(() -> this.facts.facts(NOVEMBER))).isEmpty();
		assertThat(coordinating(() -> this.facts.draft(NOVEMBER, draft))).singleElement()
			.isInstanceOfSatisfying(ResourceNeedFact.class, need -> {
				assertThat(need.resource()).isEqualTo("Rakelenheter");
				assertThat(need.it()).isFalse();
				assertThat(need.resourceValid()).isTrue();
				assertThat(need.powerStated()).isFalse();
			});
	}

	private List<ClaimFact> claimed() {
		return coordinating(() -> this.facts.facts(NOVEMBER)).stream()
			.filter(ClaimFact.class::isInstance)
			.map(ClaimFact.class::cast)
			.toList();
	}

	private void claim(UUID plan) {
		assertThat(coordinating(() -> this.claims.of(plan))).hasSize(1);
	}

	private UUID adoptedWith(int day, int week, int month) {
		var plan = draft();
		save(plan, day, week, month);
		var sender = this.municipality.colleague();
		CurrentActor.as(sender, () -> {
			var draft = this.register.plan(plan);
			this.register.save(new ContinuityPlan(draft.id(), draft.processId(), draft.state(), draft.edition(),
					this.municipality.owner(), null, ItLoss.ALL, 30, 72, 48, null, null, null, null, null, null, null,
					null, draft.version()));
			this.register.send(plan);
		});
		coordinating(() -> this.register.adopt(plan));
		return plan;
	}

	private UUID draft() {
		return coordinating(() -> this.register.draft(this.assets
			.save(new BusinessProcess(UUID.randomUUID(), this.municipality.care(), "Hemtjänst " + UUID.randomUUID(), 4,
					null, false, false, false, false, false, null))
			.id(), GuardAnswer.NO)).id();
	}

	private void save(UUID plan, int day, int week, int month) {
		coordinating(() -> this.claims
			.save(new ResourceClaim(UUID.randomUUID(), plan, this.radios.id(), day, week, month, 0, null)));
	}

	private <T extends @Nullable Object> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
