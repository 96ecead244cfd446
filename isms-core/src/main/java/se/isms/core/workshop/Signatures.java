package se.isms.core.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.risk.RiskRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * Signing the protocols of workshops: whoever owns a risk that was decided has read the
 * protocol and stands behind what was decided about it.
 */
@Service
@Transactional
public class Signatures {

	private final WorkshopRows rows;

	private final SignatureRows signatures;

	private final RiskRegister register;

	private final Trail trail;

	private final Clock clock;

	Signatures(WorkshopRows rows, SignatureRows signatures, RiskRegister register, Trail trail, Clock clock) {
		this.rows = rows;
		this.signatures = signatures;
		this.register = register;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * The workshops of an analysis that have ended, the newest first. With a constant
	 * number of statements.
	 * @param username of the account that asks
	 */
	@Transactional(readOnly = true)
	public List<Held> held(UUID analysis, String username) {
		this.register.analysis(analysis);
		var person = this.signatures.person(username).map(SignatureRows.Signer::person).orElse(null);
		var by = this.signatures.ofAnalysis(analysis).stream().collect(Collectors.groupingBy(Signature::workshopId));
		return this.rows.held(analysis).stream().map(workshop -> {
			var all = by.getOrDefault(workshop.id(), List.of());
			return new Held(workshop, all,
					mayChange() && all.stream().anyMatch(one -> !one.signed() && one.personId().equals(person)));
		}).toList();
	}

	/**
	 * Signs the protocol of a workshop that has ended, once.
	 * @param username of the account that signs
	 * @throws NotAllowed for those who only read
	 * @throws Refused where nobody in the staff register is known to have the account,
	 * that person owns no risk that was decided, or has signed already
	 */
	public void sign(UUID id, String username) {
		if (!mayChange()) {
			throw new NotAllowed();
		}
		this.register.analysis(this.rows.workshop(id).analysisId());
		if (this.rows.lock(id).endedAt() == null) {
			throw new NotFound();
		}
		var signer = this.signatures.person(username).orElseThrow(() -> new Refused("refused.workshop-sign-nobody"));
		var own = this.signatures.of(id)
			.stream()
			.filter(one -> one.personId().equals(signer.person()))
			.findFirst()
			.orElseThrow(() -> new Refused("refused.workshop-sign-owner", signer.name()));
		if (own.signed()) {
			throw new Refused("refused.workshop-signed", signer.name());
		}
		this.signatures.add(own, this.clock.instant());
		this.trail.record("sign", "workshop", id, null, Map.of("signer", own.name(), "risks", own.risks()));
	}

	/** Owners may be of those who decide; auditors change nothing. */
	private static boolean mayChange() {
		var actor = CurrentActor.get();
		return actor.may(Permission.CONTRIBUTE) || actor.may(Permission.DECIDE);
	}

}
