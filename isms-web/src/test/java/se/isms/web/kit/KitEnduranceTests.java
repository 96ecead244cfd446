package se.isms.web.kit;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.shared.CurrentActor;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the kit of the whole municipality takes, and how much memory: figures for
 * docs/benchmarks.md. What is asserted is what it has.
 */
@WebTest
@Tag("endurance")
class KitEnduranceTests {

	private static final String PASSWORD = "fyra ord i rad";

	/** As many as the goal names. */
	private static final int PLANS = 60;

	private final PageClient coordinator;

	private final UserDetailsService users;

	private final JdbcClient db;

	private final TransactionTemplate transaction;

	@Autowired
	KitEnduranceTests(MockMvcTester mvc, UserDetailsService users, JdbcClient db,
			PlatformTransactionManager transactions) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.users = users;
		this.db = db;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Test
	void kitOfTheWholeMunicipality() throws IOException {
		CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(),
				() -> this.transaction.executeWithoutResult(status -> fill()));
		var pools = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter(pool -> pool.getType() == MemoryType.HEAP)
			.toList();
		pools.forEach(MemoryPoolMXBean::resetPeakUsage);
		var began = System.nanoTime();

		var kit = SampleKit.of(this.coordinator, "ALL");

		var made = System.nanoTime();
		var zip = kit.take(Map.of("password", PASSWORD, "again", PASSWORD, "reason", "KS 2026/123", "decidedBy",
				"Maria Ek", "decidedOn", "2026-01-15"));
		var taken = System.nanoTime();
		var files = SampleKit.files(zip, PASSWORD);
		var plans = files.keySet().stream().filter(name -> name.startsWith("planer/")).count();
		var peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
		Files.write(Path.of("target/krisparm-alla.zip"), zip);
		Files.writeString(Path.of("target/kit-figures.txt"),
				"plans %d, files %d, ZIP %d KB, made in %d ms, taken out in %d ms, heap at most %d MB%n".formatted(
						plans, files.size(), zip.length >> 10, (made - began) / 1_000_000, (taken - made) / 1_000_000,
						peak));

		assertThat(plans).isEqualTo(PLANS);
		assertThat(files).containsKeys("index.html", "manifest.json", "kontakter.pdf");
	}

	/** Plans of the sample a second time, with their answers, until there are enough. */
	private void fill() {
		this.db
			.sql("""
					with twice as (
					    select l.id, gen_random_uuid() as plan_id, gen_random_uuid() as process_id
					      from continuity_plan l
					     where l.state = 'ADOPTED'
					     order by l.id
					     limit greatest(0, :plans - (select count(*) from continuity_plan x where x.state = 'ADOPTED'))
					), process as (
					    insert into business_process
					           (id, unit_id, name, criticality, life_health, payment, statutory_deadline, digital_intake,
					            safeguarding, version)
					    select t.process_id, b.unit_id, b.name || ' 2', b.criticality, b.life_health, b.payment,
					           b.statutory_deadline, b.digital_intake, b.safeguarding, 0
					      from twice t
					      join continuity_plan l on l.id = t.id
					      join business_process b on b.id = l.process_id
					), plan as (
					    insert into continuity_plan
					           (id, process_id, state, edition, owner_id, deputy_id, premise_it_loss, premise_days, mtpd_hours,
					            rto_hours, adopted_on, valid_until, version)
					    select t.plan_id, t.process_id, l.state, 1, l.owner_id, l.deputy_id, l.premise_it_loss, l.premise_days,
					           l.mtpd_hours, l.rto_hours, l.adopted_on, l.valid_until, 0
					      from twice t
					      join continuity_plan l on l.id = t.id
					)
					insert into plan_section (id, plan_id, section, answers, version)
					select gen_random_uuid(), t.plan_id, s.section, s.answers, 0
					  from twice t
					  join plan_section s on s.plan_id = t.id
					""")
			.param("plans", PLANS)
			.update();
	}

}
