package se.isms.core.draft;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

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
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Actor;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(NoRules.class)
class DraftsTests {

	private static final String FORM = "/overview/systems/new";

	private static final Map<String, List<String>> TYPED = Map.of("name", List.of("Pro"), "systems", List.of("a", "b"));

	@Autowired
	private Drafts drafts;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private UUID tenant = UUID.randomUUID();

	@BeforeEach
	void municipality() {
		this.tenant = TestMunicipality.in(this.db, this.transactions).tenant();
	}

	@Test
	void whatWasTypedLastIsFoundAgain() {
		keep("sara", Map.of("name", List.of("P")));
		keep("sara", TYPED);

		assertThat(find("sara")).isEqualTo(TYPED);
	}

	@Test
	void nobodyElseFindsIt() {
		keep("sara", TYPED);

		assertThat(find("bo")).isEmpty();
		this.tenant = TestMunicipality.in(this.db, this.transactions).tenant();
		assertThat(find("sara")).isEmpty();
	}

	@Test
	void whatWasDiscardedIsGone() {
		keep("sara", TYPED);

		in(() -> {
			this.drafts.discard("sara", FORM);
			return true;
		});

		assertThat(find("sara")).isEmpty();
	}

	@Test
	void whatNobodyCameBackToIsForgotten() {
		keep("sara", TYPED);
		in(() -> new TransactionTemplate(this.transactions)
			.execute(status -> this.db.sql("update draft set kept_at = kept_at - interval '31 days'").update()));

		in(() -> {
			this.drafts.keep("sara", "/another", TYPED);
			return true;
		});

		assertThat(find("sara")).isEmpty();
	}

	@Test
	void moreThanAFormHoldsIsRefused() {
		var endless = Map.of("title", List.of("x".repeat(Drafts.LIMIT)));

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> keep("sara", endless));
		assertThat(find("sara")).isEmpty();
	}

	@Test
	void personalIdentityNumberIsNotKept() {
		keep("sara", Map.of("name", List.of("Anna"), "employeeNo", List.of("19850713-9990")));
		assertThat(find("sara")).isEqualTo(Map.of("name", List.of("Anna"), "employeeNo", List.of("")));

		keep("sara", Map.of("employeeNo", List.of("1017")));
		assertThat(find("sara")).isEqualTo(Map.of("employeeNo", List.of("1017")));
	}

	private void keep(String username, Map<String, List<String>> fields) {
		in(() -> {
			this.drafts.keep(username, FORM, fields);
			return true;
		});
	}

	private Map<String, List<String>> find(String username) {
		return in(() -> this.drafts.find(username, FORM)).map(Draft::fields).orElse(Map.of());
	}

	private <T> T in(Supplier<T> work) {
		return CurrentActor.as(Actor.system(this.tenant), work);
	}

}
