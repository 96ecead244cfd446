package se.isms.core.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.improvement.Action;
import se.isms.core.improvement.ImprovementRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(NoRules.class)
class BulkEditsTests {

	private static final String WHO = "samordnare";

	@Autowired
	private BulkEdits edits;

	@Autowired
	private List<BulkEdit<?>> all;

	@Autowired
	private Lists lists;

	@Autowired
	private JsonMapper json;

	@Autowired
	private Clock clock;

	@Autowired
	private ImprovementRegister register;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private Action care;

	private Action social;

	@BeforeEach
	void actions() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.care = action(this.municipality.care(), Action.State.ONGOING);
		this.social = action(this.municipality.social(), Action.State.PROPOSED);
	}

	@Test
	void previewTellsWhatWouldHappenAndChangesNothing() {
		var change = coordinating(() -> this.edits.preview("actions", "state", "DONE", ids()));

		assertThat(change.changed()).containsExactly(new BulkChange.Changed(this.care.id(), 0, "ONGOING", "DONE"));
		assertThat(change.refused()).singleElement().satisfies(one -> {
			assertThat(one.id()).isEqualTo(this.social.id());
			assertThat(one.key()).isEqualTo("refused.action-state");
		});
		assertThat(now(this.care)).isEqualTo(this.care);
		assertThat(coordinating(() -> this.history.of("action", this.care.id()))).hasSize(1);
	}

	@Test
	void changesWhatIsAsItWasSeenAndWritesTheTrail() {
		var change = coordinating(() -> apply("dueOn", "2027-01-15", Map.of(this.care.id(), 0)));

		assertThat(change.changed())
			.containsExactly(new BulkChange.Changed(this.care.id(), 0, "2026-12-01", "2027-01-15"));
		assertThat(now(this.care).dueOn()).isEqualTo(LocalDate.of(2027, 1, 15));
		assertThat(coordinating(() -> this.history.of("action", this.care.id()))).extracting(Change::action)
			.containsExactlyInAnyOrder("create", "change");
	}

	@Test
	void nothingIsChangedWhereOneIsNoLongerAsItWasSeen() {
		assertThatExceptionOfType(Refused.class).isThrownBy(
				() -> coordinating(() -> apply("dueOn", "2027-01-15", Map.of(this.care.id(), 0, this.social.id(), 7))))
			.satisfies(refused -> {
				assertThat(refused.key()).isEqualTo("refused.bulk-conflict");
				assertThat(refused.arguments()).containsExactly(1, "Öva reservrutinen");
			});

		assertThat(now(this.care)).isEqualTo(this.care);
		assertThat(now(this.social)).isEqualTo(this.social);
		assertThat(coordinating(() -> this.edits.last(WHO, "actions"))).isEmpty();
	}

	@Test
	void whatIsSoAlreadyAndWhatIsNotThereIsTold() {
		var gone = UUID.randomUUID();

		var change = coordinating(
				() -> this.edits.preview("actions", "dueOn", "2026-12-01", List.of(this.care.id(), gone)));

		assertThat(change.changed()).isEmpty();
		assertThat(change.refused()).extracting(BulkChange.Refusal::key)
			.containsExactly("refused.bulk-already", "refused.bulk-not-there");
	}

	@Test
	void whoHasLeftCannotBeChosenAndIsNamed() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> coordinating(
					() -> this.edits.preview("actions", "owner", this.municipality.leaver().toString(), ids())))
			.satisfies(refused -> {
				assertThat(refused.key()).isEqualTo("refused.bulk-not-offered");
				assertThat(refused.arguments()).containsExactly("Maj Alm, Enhetschef");
			});
	}

	@Test
	void undoPutsBackWhatWas() {
		var change = coordinating(() -> apply("state", "DONE", Map.of(this.care.id(), 0)));
		assertThat(now(this.care).state()).isEqualTo(Action.State.DONE);

		undo(change);

		assertThat(now(this.care).state()).isEqualTo(Action.State.ONGOING);
		assertThat(now(this.care).doneOn()).isNull();
		assertThat(now(this.care).version()).isEqualTo(2);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> undo(change));
	}

	@Test
	void undoLeavesWhatSomebodyHasChangedSinceAndTellsIt() {
		var change = coordinating(() -> apply("dueOn", "2027-01-15", Map.of(this.care.id(), 0, this.social.id(), 0)));
		coordinating(() -> this.register.cancel(this.social.id()));

		var undone = coordinating(() -> this.edits.undo(WHO, id(change)));

		assertThat(undone.restored()).containsExactly(this.care.id());
		assertThat(undone.kept()).singleElement().satisfies(one -> {
			assertThat(one.id()).isEqualTo(this.social.id());
			assertThat(one.key()).isEqualTo("refused.bulk-changed");
		});
		assertThat(now(this.care).dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
		assertThat(now(this.social).dueOn()).isEqualTo(LocalDate.of(2027, 1, 15));
		assertThat(now(this.social).state()).isEqualTo(Action.State.CANCELLED);
	}

	@Test
	void lastChangeIsKnownToWhoMadeItForAWhile() {
		var change = coordinating(() -> apply("dueOn", "", Map.of(this.care.id(), 0)));

		assertThat(coordinating(() -> this.edits.last(WHO, "actions"))).hasValueSatisfying(last -> {
			assertThat(last.id()).isEqualTo(id(change));
			assertThat(last.field()).isEqualTo("dueOn");
			assertThat(last.rows()).isOne();
		});
		assertThat(coordinating(() -> this.edits.last("social", "actions"))).isEmpty();
		assertThat(coordinating(() -> this.edits.last(WHO, "risks"))).isEmpty();

		later();

		assertThat(coordinating(() -> this.edits.last(WHO, "actions"))).isEmpty();
	}

	@Test
	void undoIsRefusedAfterAQuarterOfAnHourAndToOthers() {
		var change = coordinating(() -> apply("dueOn", "", Map.of(this.care.id(), 0)));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> coordinating(() -> this.edits.undo("social", id(change))));

		later();

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> undo(change))
			.extracting(Refused::key)
			.isEqualTo("refused.bulk-undo-late");
	}

	@Test
	void departmentChangesItsOwnAndAuditorNothing() {
		var all = Map.of(this.care.id(), 0, this.social.id(), 0);

		CurrentActor.as(this.municipality.contributor(this.municipality.social()), () -> {
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> apply("dueOn", "2027-01-15", all))
				.satisfies(refused -> assertThat(refused.arguments()).containsExactly(1, this.care.id().toString()));
			assertThat(apply("dueOn", "2027-01-15", Map.of(this.social.id(), 0)).changed())
				.extracting(BulkChange.Changed::id)
				.containsExactly(this.social.id());
		});
		CurrentActor.as(this.municipality.auditor(),
				() -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> apply("dueOn", "", all)));
		assertThat(now(this.care)).isEqualTo(this.care);
	}

	@Test
	void saveOfSomebodyElseWithinTheChangeIsNamedAndNothingChanges() {
		var racing = racing();

		assertThatExceptionOfType(RowsRefused.class)
			.isThrownBy(() -> within(() -> racing.apply(WHO, "actions", "dueOn", "2027-01-15",
					Map.of(this.care.id(), 0, this.social.id(), 0))))
			.satisfies(refused -> {
				assertThat(refused.arguments()).containsExactly(1, "Öva reservrutinen");
				assertThat(refused.rows()).extracting(BulkChange.Refusal::id).containsExactly(this.social.id());
				assertThat(refused.stale()).isTrue();
			});

		assertThat(now(this.care)).isEqualTo(this.care);
		assertThat(now(this.social).dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
		assertThat(now(this.social).state()).isEqualTo(Action.State.CANCELLED);
		assertThat(coordinating(() -> this.edits.last(WHO, "actions"))).isEmpty();
	}

	@Test
	void saveOfSomebodyElseWithinAnUndoIsNamedAndItCanBeTriedAgain() {
		var change = coordinating(() -> apply("dueOn", "2027-01-15", Map.of(this.care.id(), 0, this.social.id(), 0)));
		var racing = racing();

		assertThatExceptionOfType(RowsRefused.class).isThrownBy(() -> within(() -> racing.undo(WHO, id(change))))
			.satisfies(refused -> assertThat(refused.arguments()).containsExactly(1, "Öva reservrutinen"));
		assertThat(now(this.care).dueOn()).isEqualTo(LocalDate.of(2027, 1, 15));

		var again = coordinating(() -> this.edits.undo(WHO, id(change)));
		assertThat(again.restored()).containsExactly(this.care.id());
		assertThat(again.kept()).extracting(BulkChange.Refusal::id).containsExactly(this.social.id());
	}

	@Test
	void onlyChangesOfOthersMakeARefusalStale() {
		assertThatExceptionOfType(RowsRefused.class)
			.isThrownBy(
					() -> coordinating(() -> apply("state", "DONE", Map.of(this.care.id(), 7, this.social.id(), 0))))
			.satisfies(refused -> {
				assertThat(refused.rows()).extracting(BulkChange.Refusal::key)
					.containsExactlyInAnyOrder("refused.bulk-changed", "refused.action-state");
				assertThat(refused.stale()).isFalse();
			});
	}

	/** The same, but somebody else cancels one action just before it is stored. */
	private BulkEdits racing() {
		return new BulkEdits(this.all.stream().map(this::racing).toList(), this.lists, this.db, this.json, this.clock);
	}

	private BulkEdit<?> racing(BulkEdit<?> edit) {
		var own = new TransactionTemplate(this.transactions);
		own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return new Racing<>(edit, this.social.id(),
				() -> own.executeWithoutResult(status -> this.register.cancel(this.social.id())));
	}

	private <T> T within(java.util.function.Supplier<T> work) {
		return coordinating(
				() -> Objects.requireNonNull(new TransactionTemplate(this.transactions).execute(status -> work.get())));
	}

	private void later() {
		coordinating(() -> new TransactionTemplate(this.transactions).executeWithoutResult(
				status -> this.db.sql("update bulk_change set at = at - interval '16 minutes'").update()));
	}

	private BulkChange apply(String field, String value, Map<UUID, Integer> versions) {
		return this.edits.apply(WHO, "actions", field, value, versions);
	}

	private void undo(BulkChange change) {
		coordinating(() -> {
			this.edits.undo(WHO, id(change));
		});
	}

	private static UUID id(BulkChange change) {
		return Objects.requireNonNull(change.id());
	}

	private List<UUID> ids() {
		return List.of(this.care.id(), this.social.id());
	}

	private Action now(Action action) {
		return coordinating(() -> this.register.action(action.id()));
	}

	private Action action(UUID unit, Action.State state) {
		return coordinating(() -> this.register.save(new Action(UUID.randomUUID(), unit, "Öva reservrutinen",
				Action.Source.REVIEW, null, this.municipality.owner(), LocalDate.of(2026, 12, 1), state, null, null)));
	}

	private <T> T coordinating(java.util.function.Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

	private void coordinating(Runnable work) {
		CurrentActor.as(this.municipality.coordinator(), work);
	}

	/** Lets somebody else be faster with one row. */
	private record Racing<T>(BulkEdit<T> edit, UUID raced, Runnable rival) implements BulkEdit<T> {

		@Override
		public String list() {
			return this.edit.list();
		}

		@Override
		public Class<T> type() {
			return this.edit.type();
		}

		@Override
		public List<BulkField> fields() {
			return this.edit.fields();
		}

		@Override
		public List<T> find(Collection<UUID> ids) {
			return this.edit.find(ids);
		}

		@Override
		public UUID id(T one) {
			return this.edit.id(one);
		}

		@Override
		public @Nullable Integer version(T one) {
			return this.edit.version(one);
		}

		@Override
		public String value(T one, String field) {
			return this.edit.value(one, field);
		}

		@Override
		public T change(T before, String field, String value) {
			race(before);
			return this.edit.change(before, field, value);
		}

		@Override
		public T restore(T before, T now) {
			race(now);
			return this.edit.restore(before, now);
		}

		private void race(T one) {
			if (id(one).equals(this.raced)) {
				this.rival.run();
			}
		}

	}

}
