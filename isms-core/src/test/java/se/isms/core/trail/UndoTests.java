package se.isms.core.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
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
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.asset.InformationSystem;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(NoRules.class)
class UndoTests {

	private static final Instant START = Instant.EPOCH;

	@Autowired
	private AssetRegister register;

	@Autowired
	private History history;

	@Autowired
	private Undo undo;

	@Autowired
	private JdbcClient db;

	@Autowired
	private JsonMapper json;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private InformationSystem before;

	@BeforeEach
	void aSystem() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.before = as("Sara", () -> this.register.save(system("Procapita")));
	}

	@Test
	void whatStoodBeforeIsSavedAgain() {
		var after = as("Sara", () -> this.register.save(renamed(this.before, "Nytt namn")));
		var change = as("Sara", () -> this.undo.of(START)).orElseThrow();

		as("Sara", () -> run(() -> this.undo.undo(change)));

		var now = as("Sara", () -> this.register.system(after.id()));
		assertThat(now.name()).isEqualTo("Procapita");
		assertThat(now.version()).isEqualTo(2);
		assertThat(as("Sara", () -> this.history.of("information_system", now.id()))).first()
			.satisfies(newest -> assertThat(newest.fields())
				.containsExactly(new Change.Field("name", "Nytt namn", "Procapita")));
	}

	@Test
	void whatWasAddedIsNotOfferedToBeTakenBack() {
		assertThat(as("Sara", () -> this.undo.of(START))).isEmpty();
	}

	@Test
	void nobodyTakesBackWhatSomebodyElseChanged() {
		as("Bo", () -> this.register.save(renamed(this.before, "Nytt namn")));
		var change = as("Bo", () -> this.undo.of(START)).orElseThrow();

		assertThat(as("Sara", () -> this.undo.of(START))).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as("Sara", () -> run(() -> this.undo.undo(change))));
	}

	@Test
	void whatSomebodyChangedSinceIsKept() {
		var mine = as("Sara", () -> this.register.save(renamed(this.before, "Mitt namn")));
		var change = as("Sara", () -> this.undo.of(START)).orElseThrow();
		as("Bo", () -> this.register.save(renamed(mine, "Deras namn")));

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> as("Sara", () -> run(() -> this.undo.undo(change))))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.undo-changed-since"));
		assertThat(as("Sara", () -> this.register.system(mine.id())).name()).isEqualTo("Deras namn");
	}

	@Test
	void whatCannotBeTakenBackWholeIsNotOfferedToBe() {
		var process = as("Sara", () -> this.register.save(process("Hemtjänst", null)));
		var renamed = as("Sara", () -> this.register.save(process("Hemvård", process), Set.of(), Set.of()));
		assertThat(as("Sara", () -> this.undo.of(START))).isPresent();

		as("Sara", () -> this.register.save(process("Vård", renamed), Set.of(this.before.id()), Set.of()));

		assertThat(as("Sara", () -> this.undo.of(START))).isEmpty();
	}

	@Test
	void afterAWhileAChangeStands() {
		as("Sara", () -> this.register.save(renamed(this.before, "Nytt namn")));
		var change = as("Sara", () -> this.undo.of(START)).orElseThrow();

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> as("Sara", () -> new TransactionTemplate(this.transactions).execute(status -> {
				later(Duration.ofSeconds(36)).undo(change);
				return true;
			})))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.undo-too-late"));
	}

	@Test
	void anEarlierVersionIsKnownOnceItHasBeenChanged() {
		assertThat(as("Sara",
				() -> this.history.state("information_system", this.before.id(), 0, InformationSystem.class)))
			.isEmpty();

		as("Sara", () -> this.register.save(renamed(this.before, "Nytt namn")));

		assertThat(as("Sara",
				() -> this.history.state("information_system", this.before.id(), 0, InformationSystem.class)))
			.contains(this.before);
	}

	@Test
	void historyNamesPeopleAndUnits() {
		var owner = this.municipality.owner();
		as("Sara", () -> this.register.save(owned(this.before, owner)));

		assertThat(as("Sara", () -> this.history.of("information_system", this.before.id()))).first()
			.satisfies(change -> assertThat(change.fields()).singleElement()
				.satisfies(field -> assertThat(field.after()).isEqualTo(TestMunicipality.OWNER)));
	}

	private Undo later(Duration time) {
		var kinds = List.<Register<?>>of(
				Register.of("information_system", InformationSystem.class, this.register::system, this.register::save));
		return new Undo(kinds, this.db, this.json, Clock.fixed(Instant.now().plus(time), ZoneOffset.UTC));
	}

	private BusinessProcess process(String name, @Nullable BusinessProcess before) {
		return new BusinessProcess((before != null) ? before.id() : UUID.randomUUID(), this.municipality.care(), name,
				3, null, false, false, false, false, false, (before != null) ? before.version() : null);
	}

	private InformationSystem system(String name) {
		return new InformationSystem(UUID.randomUUID(), this.municipality.care(), name, null, null, 3, 3, 3, null,
				false, InformationSystem.Enforcement.YES, null, null, null, null, null);
	}

	private static InformationSystem renamed(InformationSystem system, String name) {
		return new InformationSystem(system.id(), system.unitId(), name, system.ownerId(), null, 3, 3, 3, null, false,
				system.mfaEnforced(), system.requiredMfa(), null, null, null, system.version());
	}

	private static InformationSystem owned(InformationSystem system, UUID owner) {
		return new InformationSystem(system.id(), system.unitId(), system.name(), owner, null, 3, 3, 3, null, false,
				system.mfaEnforced(), system.requiredMfa(), null, null, null, system.version());
	}

	private static boolean run(Runnable work) {
		work.run();
		return true;
	}

	private <T> T as(String name, Supplier<T> work) {
		return CurrentActor.as(new Actor(this.municipality.tenant(), name, Role.COORDINATOR, null), work);
	}

}
