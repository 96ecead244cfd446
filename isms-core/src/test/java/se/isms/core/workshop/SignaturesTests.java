package se.isms.core.workshop;

import java.time.Duration;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
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
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.risk.Risk;
import se.isms.core.risk.RiskAnalysis;
import se.isms.core.risk.RiskRegister;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.shared.Role;
import se.isms.core.trail.History;
import se.isms.core.workshop.Workshops.Told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import(NoRules.class)
class SignaturesTests {

	@Autowired
	private Clock clock;

	@Autowired
	private Signatures signatures;

	@Autowired
	private Workshops workshops;

	@Autowired
	private RiskRegister register;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private UUID analysis;

	private UUID workshop;

	private UUID risk;

	private String nils = "";

	@BeforeEach
	void holdsAWorkshop() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.analysis = leading(() -> this.register
			.save(new RiskAnalysis(UUID.randomUUID(), this.municipality.care(), null, null, null, null,
					TestMunicipality.scale(this.db, 6), "Riskanalys 2026", RiskAnalysis.State.PLANNED, null, null, null,
					null, null))
			.id());
		this.workshop = leading(() -> this.workshops.open(this.analysis, true, Duration.ofHours(3)));
		this.risk = decided("Strömavbrott", this.municipality.owner());
		decided("Brand", null);
		this.nils = account(this.municipality.owner());
	}

	@Test
	void nobodySignsBeforeTheWorkshopHasEnded() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(owner(), () -> sign(this.nils)));
	}

	@Test
	void theOwnerOfARiskThatWasDecidedSignsOnce() {
		end();
		assertThat(held(this.nils)).extracting(Held::signed, Held::waits).containsExactly(tuple(0L, true));

		var before = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		as(owner(), () -> sign(this.nils));

		assertThat(held(this.nils)).singleElement().satisfies(held -> {
			assertThat(held.waits()).isFalse();
			assertThat(held.signatures()).singleElement().satisfies(signature -> {
				assertThat(signature.name()).isEqualTo(TestMunicipality.OWNER);
				assertThat(signature.risks()).containsExactly("Strömavbrott");
				assertThat(signature.signedAt()).isBetween(before, this.clock.instant());
			});
		});
		assertThat(leading(() -> this.history.of("workshop", this.workshop)))
			.extracting(change -> change.action(), change -> change.actor())
			.contains(tuple("sign", "Nils konto"));
		assertRefused("refused.workshop-signed", () -> as(owner(), () -> sign(this.nils)));
	}

	@Test
	void nobodyElseSigns() {
		end();
		var other = account(this.municipality.leaver());
		var nobody = account(null);

		assertRefused("refused.workshop-sign-owner", () -> leading(() -> sign(other)));
		assertRefused("refused.workshop-sign-nobody", () -> leading(() -> sign(nobody)));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> as(this.municipality.auditor(), () -> sign(this.nils)));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(this.municipality.contributor(this.municipality.social()), () -> sign(this.nils)));
		assertThat(held(other)).extracting(Held::signed, Held::waits).containsExactly(tuple(0L, false));
		assertThat(as(this.municipality.auditor(), () -> this.signatures.held(this.analysis, this.nils)))
			.extracting(Held::waits)
			.containsExactly(false);
	}

	@Test
	void whatWasSignedStaysAlthoughTheRiskGetsAnotherOwnerWhoSignsToo() {
		end();
		as(owner(), () -> sign(this.nils));

		leading(() -> this.register
			.save(this.register.risk(this.risk).treated(Risk.Treatment.ACCEPT, this.municipality.leaver())));

		var protocol = leading(() -> this.workshops.protocol(this.workshop));
		assertThat(protocol.signatures()).extracting(Signature::name, Signature::signed, Signature::risks)
			.containsExactly(tuple("Maj Alm", false, List.of("Strömavbrott")),
					tuple(TestMunicipality.OWNER, true, List.of()));
		assertThat(protocol.signed()).isOne();
		assertThat(protocol.agreed().get(0).decision()).isEqualTo(new Protocol.Decision(
				protocol.agreed().get(0).scenario().id(), Risk.Treatment.REDUCE, TestMunicipality.OWNER));
	}

	@Test
	void ownersAreToldThatTheProtocolWaitsForThem() {
		end();

		assertThat(inTransaction(
				() -> this.db.sql("select text_key, receivers::text, subject_type, subject_id from notice")
					.query((row, number) -> tuple(row.getString(1), row.getString(2), row.getString(3),
							row.getObject(4, UUID.class)))
					.list()))
			.singleElement()
			.satisfies(notice -> {
				assertThat(notice.toList()).contains("protocol.given", "Analysis", this.analysis);
				assertThat(notice.toList().get(1).toString()).contains(this.municipality.owner().toString());
			});
	}

	private UUID decided(String title, @Nullable UUID owner) {
		return leading(() -> {
			this.workshops.tell(this.workshop, List.of(Told.of(title)));
			var told = this.workshops.room(this.workshop).next().orElseThrow().id();
			this.workshops.ask(this.workshop, told);
			this.workshops.reveal(this.workshop, told);
			var agreed = this.workshops.agree(this.workshop, told, new Vote(2, 3), "");
			this.workshops.treat(this.workshop, told, Risk.Treatment.REDUCE, owner);
			return agreed;
		});
	}

	private void end() {
		leading(() -> {
			this.workshops.end(this.workshop);
			return true;
		});
	}

	private boolean sign(String username) {
		this.signatures.sign(this.workshop, username);
		return true;
	}

	private List<Held> held(String username) {
		return leading(() -> this.signatures.held(this.analysis, username));
	}

	private String account(@Nullable UUID person) {
		var username = "konto-" + UUID.randomUUID();
		inTransaction(() -> this.db.sql("""
				insert into system.app_user (id, tenant_id, username, password_hash, name, role, person_id)
				values (gen_random_uuid(), :tenant, :username, '', 'Nils konto', 'MANAGEMENT', :person::uuid)
				""")
			.param("tenant", this.municipality.tenant())
			.param("username", username)
			.param("person", person)
			.update());
		return username;
	}

	private Actor owner() {
		return new Actor(this.municipality.tenant(), "Nils konto", Role.MANAGEMENT, null);
	}

	private <T> T leading(Supplier<T> work) {
		return as(this.municipality.contributor(this.municipality.care()), work);
	}

	private <T> T inTransaction(Supplier<T> work) {
		return leading(work);
	}

	private <T> T as(Actor actor, Supplier<T> work) {
		return CurrentActor.as(actor, () -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

	private static void assertRefused(String key, Runnable work) {
		assertThatExceptionOfType(Refused.class).isThrownBy(work::run)
			.satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
	}

}
