package se.isms.rules;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.isms.core.access.AccountFact;
import se.isms.core.evaluation.AsOf;
import se.isms.rules.example.Example;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.rules.example.AccessExamples.account;

class ManyAccountsTests {

	private static final AsOf TODAY = AsOf.endOf(Example.TODAY);

	/** Or one would be judged by what another is. */
	@Test
	void accountsThatDifferInWhatRulesReadAreToldApart() {
		var account = account().build();

		for (var component : AccountFact.class.getRecordComponents()) {
			if (!List.of("id", "version", "unitId", "label", "createdOn").contains(component.getName())) {
				var other = account().with(component.getName(), anotherValue(component.getType(), component.getName()))
					.build();
				assertThat(List.of(other.signIn(), other.need())).as(component.getName())
					.isNotEqualTo(List.of(account.signIn(), account.need()));
			}
		}
		var alike = account().build();
		assertThat(List.of(alike.signIn(), alike.need())).isEqualTo(List.of(account.signIn(), account.need()));
	}

	@Test
	void accountsThatWereNeverUsedDifferByTheDayOfTheirCreation() {
		var unused = account().without("lastSignInOn").build();
		var older = account().without("lastSignInOn").with("createdOn", Example.TODAY.minusYears(3)).build();

		assertThat(unused.need()).isNotEqualTo(older.need());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 30_000 })
	void rulesFindAndCountWhatAPlainLoopDoes(int accounts) {
		var facts = ManyAccounts.of(accounts, 7).facts();

		var judged = AccountsByHand.of(new DroolsEvaluator().evaluate(facts, AccountsByHand.policy(), TODAY));

		assertThat(judged).isEqualTo(AccountsByHand.evaluate(facts, TODAY));
	}

	private static Object anotherValue(Class<?> type, String name) {
		if (type == boolean.class || type == Boolean.class) {
			return !List.of("enabled", "personKnown").contains(name);
		}
		if (type == LocalDate.class) {
			return Example.TODAY.minusDays(1);
		}
		return (type == String.class) ? "SERVICE" : Integer.valueOf(1);
	}

}
