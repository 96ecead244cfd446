package se.isms.core.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.Dates;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * Going on from the analysis of the year before: all its open risks are carried, each
 * under the origin that it had, and what has become of them is told.
 */
@Service
@Transactional
public class NextAnalyses {

	private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

	private final RiskRegister register;

	private final ScaleRegister scales;

	private final CarriedRisks carried;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	NextAnalyses(RiskRegister register, ScaleRegister scales, CarriedRisks carried, JdbcClient db, Trail trail,
			Clock clock) {
		this.register = register;
		this.scales = scales;
		this.carried = carried;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * A new analysis of the same department or object, with the risks of an adopted one.
	 * On the same scale or, where that is retired, on a later version of it, with the
	 * steps that the mapping between them gives.
	 * @throws Refused where the earlier one is not decided, is continued already, or has
	 * a retired scale without a mapping to a version in use
	 */
	public RiskAnalysis next(UUID earlier) {
		var before = this.register.analysis(earlier);
		if (before.open()) {
			throw new Refused("refused.analysis-next-open", before.title());
		}
		next(before).ifPresent(there -> {
			throw new Refused("refused.analysis-next-there", there);
		});
		var scale = scale(before);
		var added = this.register.save(new RiskAnalysis(UUID.randomUUID(), before.unitId(), before.processId(),
				before.systemId(), before.informationId(), before.id(), scale, title(before.title()),
				RiskAnalysis.State.PLANNED, null, null, null, null, null));
		var risks = this.carried.carry(before, added);
		this.trail.record("copy", "risk_analysis", added.id(), null, new Copied(before.title(), risks));
		return added;
	}

	/** What has become of each risk since the earlier analysis; nothing without one. */
	@Transactional(readOnly = true)
	public List<RiskChange> changes(UUID analysis) {
		var found = this.register.analysis(analysis);
		return (found.earlierId() != null) ? this.carried.changes(found, this.register.analysis(found.earlierId()))
				: List.of();
	}

	/** The title of the analysis that continues another, if there is one. */
	private Optional<String> next(RiskAnalysis before) {
		return this.db.sql("""
				select a.title
				  from risk_analysis a
				 where a.earlier_id = :earlier
				   and a.state <> 'ARCHIVED'
				""").param("earlier", before.id()).query(String.class).optional();
	}

	private UUID scale(RiskAnalysis before) {
		var usable = this.scales.usable().stream().map(RiskScaleRow::id).toList();
		if (usable.contains(before.scaleId())) {
			return before.scaleId();
		}
		var mapped = this.scales.mappings(before.scaleId()).keySet();
		return usable.stream()
			.filter(mapped::contains)
			.findFirst()
			.orElseThrow(() -> new Refused("refused.analysis-next-scale",
					this.scales.scale(before.scaleId()).definition().name(), before.title()));
	}

	private String title(String earlier) {
		var year = String.valueOf(LocalDate.now(this.clock.withZone(Dates.ZONE)).getYear());
		var dated = YEAR.matcher(earlier);
		return dated.find() ? dated.replaceFirst(year) : earlier + " " + year;
	}

	/** What the trail keeps of it. */
	private record Copied(String earlier, int risks) {
	}

}
