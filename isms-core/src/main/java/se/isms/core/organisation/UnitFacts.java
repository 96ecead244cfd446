package se.isms.core.organisation;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.FactSource;

@Component
@Transactional(readOnly = true)
class UnitFacts implements FactSource {

	private final JdbcClient db;

	UnitFacts(JdbcClient db) {
		this.db = db;
	}

	@Override
	public List<UnitFact> facts(AsOf asOf) {
		return this.db.sql("""
				select u.id, u.version, u.id as unit_id, u.name as label, u.headcount
				  from unit u
				 where u.kind <> 'SUBUNIT'
				""").query(UnitFact.class).list();
	}

}
