package se.isms.core.search;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;

/** Finds what somebody may see by its words, its code, or nearly so. */
@Service
@Transactional(readOnly = true)
public class Search {

	/** One letter says nothing. */
	private static final int SHORTEST = 2;

	/** Nobody types more. */
	private static final int LONGEST = 100;

	private final JdbcClient db;

	Search(JdbcClient db) {
		this.db = db;
	}

	/** The best hits, at most so many of each kind; the best first. */
	public List<Hit> find(String asked, int most) {
		var words = asked.replace('\0', ' ').strip();
		if (words.length() < SHORTEST) {
			return List.of();
		}
		return this.db.sql("""
				select f.kind, f.id, f.title, f.code, u.name as unit
				  from system.search(:asked, :department::uuid, :most) f
				  left join unit u on u.id = f.unit_id
				 order by f.rank desc, f.title collate "sv-SE-x-icu", f.id
				""")
			.param("asked", words.substring(0, Math.min(words.length(), LONGEST)))
			.param("department", CurrentActor.get().department())
			.param("most", most)
			.query(Hit.class)
			.list();
	}

}
