package se.isms.core.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.TestMunicipality;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;

/** A municipality whose people sign in, with something to tell them of. */
public record NoticeExamples(TestMunicipality place, JdbcClient db, PlatformTransactionManager transactions) {

	public static NoticeExamples in(JdbcClient db, PlatformTransactionManager transactions) {
		return new NoticeExamples(TestMunicipality.in(db, transactions), db, transactions);
	}

	/** The name under which somebody signs in here; names are the installation's. */
	public String named(String name) {
		return name + "-" + this.place.tenant();
	}

	public UUID account(String name, String role, @Nullable UUID department, @Nullable UUID person, String language) {
		var id = UUID.randomUUID();
		this.db
			.sql("""
					insert into system.app_user (id, tenant_id, username, password_hash, name, role, department_id, person_id,
					       language)
					values (:id, :tenant, :username, '', :name, :role, :department, :person, :language)
					""")
			.param("id", id)
			.param("tenant", this.place.tenant())
			.param("username", named(name))
			.param("name", name)
			.param("role", role)
			.param("department", department)
			.param("person", person)
			.param("language", language)
			.update();
		return id;
	}

	/** The contributor who is the owner in the staff register. */
	public UUID owner() {
		return account("Nils", "CONTRIBUTOR", this.place.care(), this.place.owner(), "sv");
	}

	public UUID coordinator() {
		return account("Sara", "COORDINATOR", null, null, "sv");
	}

	public void address(UUID account, String email, String rhythm) {
		run(() -> this.db.sql("""
				insert into notice_setting (user_id, email, rhythm, muted, version)
				values (:id, :email, :rhythm, '[]', 1)
				""").param("id", account).param("email", email).param("rhythm", rhythm).update());
	}

	/** An action of the owner. */
	public UUID action(String title, @Nullable LocalDate due) {
		var id = UUID.randomUUID();
		run(() -> this.db.sql("""
				insert into action (id, unit_id, title, source_type, owner_id, due_on, state, version)
				values (:id, :unit, :title, 'REVIEW', :owner, :due, 'PLANNED', 3)
				""")
			.param("id", id)
			.param("unit", this.place.careHome())
			.param("title", title)
			.param("owner", this.place.owner())
			.param("due", due)
			.update());
		return id;
	}

	public void tell(Notices notices, UUID action) {
		run(() -> {
			notices.tell(NoticeKind.ACTION, List.of(Receiver.owner()), new About("Action", action), "action.due",
					List.of(), Duty.endOf(LocalDate.of(2026, 12, 3)));
			return action;
		});
	}

	/** A clock of the law that runs. */
	public UUID incident(String number, String aware) {
		var id = UUID.randomUUID();
		run(() -> this.db
			.sql("""
					insert into incident (id, unit_id, number, title, confidentiality, integrity, availability, personal_data,
					       significant, aware_at, owner_id, version)
					values (:id, :unit, :number, 'Läckta journaler', true, false, false, true, true, :aware::timestamptz,
					        :owner, 0)
					""")
			.param("id", id)
			.param("unit", this.place.careHome())
			.param("number", number)
			.param("aware", aware)
			.param("owner", this.place.owner())
			.update());
		return id;
	}

	public <T> T as(Actor actor, Supplier<T> work) {
		return CurrentActor.as(actor, work);
	}

	/** In a transaction of its own, as the program itself. */
	public <T> T run(Supplier<T> work) {
		return CurrentActor.as(Actor.system(this.place.tenant()),
				() -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

}
