package se.isms.core.practice;

import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.list.Lists;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.isms.core.practice.PracticeMunicipality.today;

@DatabaseTest
@Import(NoRules.class)
class ExerciseRegisterTests {

	@Autowired
	private ExerciseRegister register;

	@Autowired
	private Lists lists;

	private PracticeMunicipality municipality;

	@BeforeEach
	void beThere(@Autowired JdbcClient db, @Autowired PlatformTransactionManager transactions) {
		this.municipality = PracticeMunicipality.in(db, transactions);
	}

	@Test
	void readsBackWhatItSaved() {
		var exercise = save(this.municipality.exercise(this.municipality.of().care(), today(), "Gick bra"));

		assertThat(coordinating(() -> this.register.exercise(exercise.id()))).isEqualTo(exercise);
	}

	@Test
	void refusesAChangeOfWhatSomebodyElseHasChanged() {
		var exercise = save(this.municipality.exercise(null, today(), null));
		save(exercise);

		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(exercise));
	}

	@Test
	void showsADepartmentItsOwnAndThatOfAll() {
		var other = save(this.municipality.exercise(this.municipality.of().social(), today(), "Gick bra"));
		var ofAll = save(this.municipality.exercise(null, today(), "Gick bra"));

		CurrentActor.as(this.municipality.of().contributor(this.municipality.of().care()), () -> {
			assertThat(this.lists.rows("exercises", Map.of(), ExerciseRow.class)).extracting(ExerciseRow::id)
				.containsExactly(ofAll.id());
			assertThat(this.register.exercise(ofAll.id())).isEqualTo(ofAll);
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.exercise(other.id()));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(other));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(ofAll));
		});
	}

	private Exercise save(Exercise exercise) {
		return coordinating(() -> this.register.save(exercise));
	}

	private <T> T coordinating(Supplier<T> work) {
		return this.municipality.coordinating(work);
	}

}
