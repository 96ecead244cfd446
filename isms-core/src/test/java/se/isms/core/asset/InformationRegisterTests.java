package se.isms.core.asset;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.asset.InformationAsset.PersonalData;
import se.isms.core.evaluation.AsOf;
import se.isms.core.list.Lists;
import se.isms.core.organisation.Choice;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(NoRules.class)
class InformationRegisterTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Autowired
	private InformationRegister register;

	@Autowired
	private AssetRegister assets;

	@Autowired
	private AssetFacts facts;

	@Autowired
	private Lists lists;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	@BeforeEach
	void municipality() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
	}

	@Test
	void readsBackWhatItSavedAndListsIt() {
		var care = save(information(this.municipality.careHome(), 3, 2, 4));
		var system = system(this.municipality.social());
		coordinating(() -> this.register.replaceSystems(care.id(), 0, Set.of(system)));

		assertThat(care).isEqualTo(information(care.id(), this.municipality.careHome(), 3, 2, 4, 0));
		assertThat(coordinating(() -> this.lists.rows("information", Map.of(), InformationRow.class)))
			.containsExactly(new InformationRow(care.id(), "Omvårdnad i hemmet", this.municipality.careHome(),
					"Ekbackens äldreboende", TestMunicipality.OWNER, 3, 2, 4, DAY, PersonalData.SENSITIVE,
					"26 kap. 1 § OSL", 1));
	}

	@Test
	void refusesAClassThatIsNotOnTheScale() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> information(this.municipality.care(), 0, 5, 0))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.class-not-on-scale"));
		assertThat(information(this.municipality.care(), 0, 4, null).integrity()).isEqualTo(4);
	}

	@Test
	void showsADepartmentItsOwnOnly() {
		var own = save(information(this.municipality.careHome(), 3, 3, 3));
		var other = save(information(this.municipality.social(), 3, 3, 3));

		CurrentActor.as(this.municipality.contributor(this.municipality.care()), () -> {
			assertThat(this.lists.rows("information", Map.of(), InformationRow.class)).extracting(InformationRow::id)
				.containsExactly(own.id());
			assertThat(this.register.choices(this.municipality.care())).extracting(Choice::id)
				.containsExactly(own.id());
			assertThat(this.register.information(own.id())).isEqualTo(own);
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.information(other.id()));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.systemsOf(other.id()));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(other));
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> this.register.replaceSystems(other.id(), 0, Set.of()));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.classify(other.id(), 1, 1, 1));
		});
	}

	@Test
	void doesNotLetADepartmentTakeWhatIsAnothers() {
		var theirs = save(information(this.municipality.social(), 3, 3, 3));
		var taken = information(theirs.id(), this.municipality.care(), 3, 3, 3, 0);

		CurrentActor.as(this.municipality.contributor(this.municipality.care()),
				() -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(taken)));
	}

	@Test
	void letsNobodyChangeWhatTheyOnlyRead() {
		var information = save(information(this.municipality.care(), 3, 3, 3));

		CurrentActor.as(this.municipality.auditor(), () -> {
			assertThat(this.register.information(information.id())).isEqualTo(information);
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(information));
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> this.register.classify(information.id(), 1, 1, 1));
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> this.register.replaceSystems(information.id(), 0, Set.of()));
		});
	}

	@Test
	void leavesOneTrailRowForEachStep() {
		var information = save(information(this.municipality.care(), null, null, null));
		save(information);

		var classified = coordinating(() -> this.register.classify(information.id(), 3, 3, 2));

		assertThat(classified.classifiedOn()).isEqualTo(LocalDate.now(Dates.ZONE));
		assertThat(classified.availability()).isEqualTo(2);
		assertThat(coordinating(() -> this.history.of("information_asset", information.id())))
			.extracting(Change::action)
			.containsExactlyInAnyOrder("create", "change", "classify");
	}

	@Test
	void savesInformationAndTheSystemsThatItIsInTogether() {
		var first = system(this.municipality.care());
		var second = system(this.municipality.social());
		var added = coordinating(
				() -> this.register.save(information(this.municipality.care(), 3, 3, 3), Set.of(first, second)));

		var fewer = coordinating(() -> this.register.save(added, Set.of(second)));

		assertThat(added.version()).isOne();
		assertThat(coordinating(() -> this.register.systemsOf(added.id()))).extracting(Choice::id)
			.containsExactly(second);
		assertThat(coordinating(() -> this.register.save(fewer, Set.of(second))).version()).isEqualTo(4);
		assertThat(coordinating(() -> this.history.of("information_asset", added.id()))).extracting(Change::action)
			.containsExactlyInAnyOrder("create", "link", "change", "link", "change");
	}

	@Test
	void keepsTheSystemsWhenTheChangeIsRefused() {
		var system = system(this.municipality.care());
		var information = coordinating(
				() -> this.register.save(information(this.municipality.care(), 3, 3, 3), Set.of(system)));

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> coordinating(() -> this.register.replaceSystems(information.id(), 0, Set.of())));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> coordinating(
				() -> this.register.replaceSystems(information.id(), 1, Set.of(system, UUID.randomUUID()))));

		assertThat(coordinating(() -> this.register.systemsOf(information.id()))).hasSize(1);
	}

	@Test
	void tellsOfASystemTheInformationThatOneMayRead() {
		var system = system(this.municipality.care());
		var own = coordinating(
				() -> this.register.save(information(this.municipality.careHome(), 3, 3, 3), Set.of(system)));
		var other = coordinating(
				() -> this.register.save(information(this.municipality.social(), 3, 3, 3), Set.of(system)));
		save(information(this.municipality.care(), 3, 3, 3));

		assertThat(coordinating(() -> this.register.in(system))).extracting(Choice::id)
			.containsExactlyInAnyOrder(own.id(), other.id());
		CurrentActor.as(this.municipality.contributor(this.municipality.care()),
				() -> assertThat(this.register.in(system)).extracting(Choice::id).containsExactly(own.id()));
		CurrentActor.as(this.municipality.contributor(this.municipality.social()),
				() -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.in(system)));
	}

	@Test
	void bringsFactsOfInformation() {
		var information = save(information(this.municipality.careHome(), 3, 2, null));
		save(information(this.municipality.social(), 1, 1, 1));
		var fact = new InformationFact(information.id(), 0, this.municipality.care(), "Omvårdnad i hemmet", 3, 2, null);

		assertThat(coordinating(() -> this.facts.facts(AsOf.endOf(DAY)))).contains(fact);
		assertThat(coordinating(() -> this.facts.draft(AsOf.endOf(DAY), information.id()))).containsExactly(fact);
	}

	private InformationAsset save(InformationAsset information) {
		return coordinating(() -> this.register.save(information));
	}

	private InformationAsset information(UUID unit, @Nullable Integer confidentiality, @Nullable Integer integrity,
			@Nullable Integer availability) {
		return information(UUID.randomUUID(), unit, confidentiality, integrity, availability, null);
	}

	private InformationAsset information(UUID id, UUID unit, @Nullable Integer confidentiality,
			@Nullable Integer integrity, @Nullable Integer availability, @Nullable Integer version) {
		return new InformationAsset(id, unit, "Omvårdnad i hemmet", "Insatser och besök", this.municipality.owner(),
				confidentiality, integrity, availability, DAY, PersonalData.SENSITIVE, "26 kap. 1 § OSL", version);
	}

	private UUID system(UUID unit) {
		var system = new InformationSystem(UUID.randomUUID(), unit, "Omsorgsjournalen", null, null, 3, 3, 3, DAY, false,
				InformationSystem.Enforcement.YES, null, null, null, null, null);
		return coordinating(() -> this.assets.save(system)).id();
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
