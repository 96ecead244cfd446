package se.isms.core.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import(NoRules.class)
class RegulationsTests {

	private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

	@Autowired
	private Regulations regulations;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	private TransactionTemplate transactions;

	private TestMunicipality municipality;

	@BeforeEach
	void municipality(@Autowired PlatformTransactionManager transactions) {
		this.transactions = new TransactionTemplate(transactions);
		this.municipality = TestMunicipality.in(this.db, transactions);
	}

	@Test
	void thresholdAppliesFromItsFirstDayToItsLast() {
		var first = save(threshold(Sector.WATER, 4, JULY, LocalDate.of(2026, 12, 31)));
		var next = save(threshold(Sector.WATER, 6, LocalDate.of(2027, 1, 1), null));

		assertThat(on("2026-06-30")).isEmpty();
		assertThat(on("2026-07-01")).containsExactly(first);
		assertThat(on("2026-12-31")).containsExactly(first);
		assertThat(on("2027-01-01")).containsExactly(next);
	}

	@Test
	void thresholdsAreInTheOrderOfSectorsAndTheNewestFirst() {
		save(threshold(Sector.WATER, 4, JULY, null));
		save(threshold(Sector.GENERAL, 12, JULY, LocalDate.of(2026, 12, 31)));
		save(threshold(Sector.GENERAL, 10, LocalDate.of(2027, 1, 1), null));

		assertThat(coordinating(() -> this.regulations.thresholds()))
			.extracting(SignificanceThreshold::sector, SignificanceThreshold::limitedHours)
			.containsExactly(tuple(Sector.GENERAL, 10), tuple(Sector.GENERAL, 12), tuple(Sector.WATER, 4));
	}

	@Test
	void receiverAppliesOnBothItsDays() {
		save(authority(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 6, 30)));

		assertThat(receiver("2026-01-14")).isEmpty();
		assertThat(receiver("2026-01-15")).contains("CSIRT");
		assertThat(receiver("2026-06-30")).contains("CSIRT");
		assertThat(receiver("2026-07-01")).isEmpty();
	}

	@Test
	void verifyingLeavesWhatWasLookedUpInTheTrail() {
		var unread = save(threshold(Sector.GENERAL, 12, JULY, null));

		var read = save(verified(unread, 12, "MCFFS 2026:8, 2 kap. 3 §, läst i författningssamlingen."));

		assertThat(read.verified()).isTrue();
		var changes = coordinating(() -> this.history.of("significance_threshold", read.id()));
		assertThat(changes).extracting(Change::action).containsExactly("change", "create");
		assertThat(changes.get(0).actor()).isEqualTo("Sara Holm");
		assertThat(changes.get(0).fields()).extracting(Change.Field::name)
			.containsExactlyInAnyOrder("verified", "note");
	}

	@Test
	void nothingIsVerifiedWithoutSayingWhatWasLookedUp() {
		var unread = save(threshold(Sector.GENERAL, 12, JULY, null));

		assertRefused("refused.verified-without-note", "note", () -> save(verified(unread, 12, null)));
		assertRefused("refused.verified-without-note", "note", () -> save(verified(unread, 12, "  ")));
		assertThat(coordinating(() -> this.regulations.threshold(unread.id()))).isEqualTo(unread);
	}

	@Test
	void whatIsChangedAfterwardsIsVerifiedAnew() {
		var read = save(verified(save(threshold(Sector.GENERAL, 12, JULY, null)), 12, "Läst."));

		assertRefused("refused.verified-anew", "note", () -> save(verified(read, 10, "Läst.")));
		assertThat(save(verified(read, 12, "Läst.")).limitedHours()).isEqualTo(12);
	}

	@Test
	void changedNumbersAreKeptWithANoteOfTheirOwn() {
		var read = save(verified(save(threshold(Sector.GENERAL, 12, JULY, null)), 12, "Läst."));

		assertThat(save(verified(read, 10, "Läst igen i ändringen.")).limitedHours()).isEqualTo(10);
	}

	@Test
	void neverTwoOfASectorApplyOnADay() {
		save(threshold(Sector.GENERAL, 12, JULY, null));

		assertRefused("refused.regulation-meets", "validFrom",
				() -> save(threshold(Sector.GENERAL, 10, LocalDate.of(2027, 1, 1), null)));
		assertRefused("refused.regulation-meets", "validFrom",
				() -> save(threshold(Sector.GENERAL, 10, LocalDate.of(2026, 1, 1), JULY)));
		assertThat(save(threshold(Sector.GENERAL, 10, LocalDate.of(2026, 1, 1), JULY.minusDays(1))).version()).isZero();
		assertThat(save(threshold(Sector.WATER, 4, JULY, null)).version()).isZero();
	}

	@Test
	void databaseKeepsTwoOfASectorApartAlsoWhenNobodyAsksFirst() {
		var once = save(threshold(Sector.GENERAL, 12, JULY, null));

		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> coordinating(() -> this.transactions.execute(status -> this.db
				.sql("""
						insert into significance_threshold (id, sector, limited_hours, alternative_hours, source, valid_from,
						                                    verified, version)
						select gen_random_uuid(), sector, 1, 1, source, valid_from + 1, false, 0
						  from significance_threshold
						 where id = :id
						""")
				.param("id", once.id())
				.update())));
	}

	@Test
	void neverEndsBeforeItStarts() {
		assertRefused("refused.regulation-ends-before-start", "validTo",
				() -> save(threshold(Sector.GENERAL, 12, JULY, JULY.minusDays(1))));
		assertThat(save(threshold(Sector.GENERAL, 12, JULY, JULY)).validTo()).isEqualTo(JULY);
	}

	@Test
	void refusesAChangeOfWhatSomebodyElseHasChanged() {
		var first = save(threshold(Sector.GENERAL, 12, JULY, null));
		save(verified(first, 12, "Läst."));

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> save(verified(first, 10, "Läst också.")));
	}

	@Test
	void onlyTheCoordinatorChangesThem() {
		var saved = save(threshold(Sector.GENERAL, 12, JULY, null));

		CurrentActor.as(this.municipality.contributor(this.municipality.care()), () -> {
			assertThat(this.regulations.thresholds()).containsExactly(saved);
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.regulations.save(saved));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.regulations.save(authority(JULY, null)));
		});
	}

	@Test
	void anotherMunicipalitysAreNotThere(@Autowired PlatformTransactionManager manager) {
		var ours = save(threshold(Sector.GENERAL, 12, JULY, null));
		var neighbour = TestMunicipality.in(this.db, manager);

		CurrentActor.as(neighbour.coordinator(), () -> {
			assertThat(this.regulations.thresholds()).isEmpty();
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.regulations.threshold(ours.id()));
		});
	}

	private static SignificanceThreshold threshold(Sector sector, int hours, LocalDate from, @Nullable LocalDate to) {
		return new SignificanceThreshold(UUID.randomUUID(), sector, hours, 48, null, null, null, null, null,
				"MCFFS 2026:8, återgiven av andra", from, to, false, null, null);
	}

	private static SignificanceThreshold verified(SignificanceThreshold unread, int hours, @Nullable String note) {
		return new SignificanceThreshold(unread.id(), unread.sector(), hours, unread.alternativeHours(),
				unread.persons(), unread.costPercent(), unread.endUsers(), unread.endUsersPercent(), unread.also(),
				unread.source(), unread.validFrom(), unread.validTo(), true, note, unread.version());
	}

	private static Authority authority(LocalDate from, @Nullable LocalDate to) {
		return new Authority(UUID.randomUUID(), Track.CSL, "CSIRT", null, "2025:1507 31 §", from, to, false, null,
				null);
	}

	private SignificanceThreshold save(SignificanceThreshold threshold) {
		return coordinating(() -> this.regulations.save(threshold));
	}

	private Authority save(Authority authority) {
		return coordinating(() -> this.regulations.save(authority));
	}

	private List<SignificanceThreshold> on(String day) {
		return coordinating(() -> this.regulations.thresholds(LocalDate.parse(day)));
	}

	private Optional<String> receiver(String day) {
		return coordinating(() -> this.regulations.authority(Track.CSL, LocalDate.parse(day)).map(Authority::name));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

	private static void assertRefused(String key, String field, ThrowingCallable attempt) {
		assertThatExceptionOfType(Refused.class).isThrownBy(attempt).satisfies(refused -> {
			assertThat(refused.key()).isEqualTo(key);
			assertThat(refused.field()).contains(field);
		});
	}

}
