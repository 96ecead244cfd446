package se.isms.web.continuity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import se.isms.core.continuity.ClaimRow;
import se.isms.core.continuity.ContactCheck;
import se.isms.core.continuity.ContactRegister;
import se.isms.core.continuity.PaperRegister;
import se.isms.core.continuity.PaperRoutine;
import se.isms.core.continuity.PlanContact;
import se.isms.core.continuity.PlanCopy;
import se.isms.core.continuity.ResourceClaims;

/** What belongs to a plan beside its answers, as far as the actor may read the plan. */
@Component
public class PlanEnclosures {

	private final ContactRegister contacts;

	private final PaperRegister papers;

	private final ResourceClaims claims;

	PlanEnclosures(ContactRegister contacts, PaperRegister papers, ResourceClaims claims) {
		this.contacts = contacts;
		this.papers = papers;
		this.claims = claims;
	}

	public Enclosed of(UUID plan) {
		return new Enclosed(this.contacts.of(plan), this.contacts.check(plan), this.papers.routines(plan),
				this.papers.copies(plan), this.claims.of(plan));
	}

	/**
	 * Who is called, what lies on paper, where the plan lies, and what it counts on.
	 *
	 * @param contacts in the order in which they are called
	 * @param checked when the numbers were last called
	 */
	public record Enclosed(List<PlanContact> contacts, Optional<ContactCheck> checked, List<PaperRoutine> routines,
			List<PlanCopy> copies, List<ClaimRow> claims) {
	}

}
