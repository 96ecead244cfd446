package se.isms.core.risk;

/**
 * One risk through the analyses of several years, as SQL: what was decided and done about
 * it in one of them holds in the others. In it r is the risk and a its analysis.
 */
final class Lineage {

	/** The risk and all that have its origin. */
	static final String ALL = "(select o.id from risk o where o.origin_id = r.origin_id)";

	/**
	 * Those that are rated on the same scale: a level that was accepted says nothing of
	 * another matrix.
	 */
	static final String ON_ITS_SCALE = """
			(select o.id
			   from risk o
			   join risk_analysis oa on oa.id = o.analysis_id
			  where o.origin_id = r.origin_id
			    and oa.scale_id = a.scale_id)""";

	/** How many actions of it are open. */
	static final String OPEN_ACTIONS = """
			(select count(*)
			   from action c
			  where c.source_id in %s
			    and c.state in ('PROPOSED', 'PLANNED', 'ONGOING'))""".formatted(ALL);

	private Lineage() {
	}

}
