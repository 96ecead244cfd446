package se.isms.core.workshop;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * Whether somebody with a role took part in the workshops of an adopted analysis, as
 * rules see it: one fact for each analysis and role.
 *
 * @param id the analysis
 * @param function BUSINESS, IT, DATA_PROTECTION or FACILITATOR
 * @param held whether a workshop of the analysis was held here, and has ended
 * @param present whether somebody with the role had a seat, even if not to the end; for
 * the facilitator, whether the analysis says who that was
 * @param personalData whether what is analysed holds personal data
 * @param confidentiality the highest K of what holds personal data; none where nothing of
 * it is classified
 */
public record ParticipationFact(UUID id, int version, UUID unitId, String label, String function, boolean held,
		boolean present, boolean personalData, @Nullable Integer confidentiality) implements Fact {

	/** From this K on somebody is to speak for those whom the data is about. */
	private static final int PROTECTED = 2;

	@Override
	public String discriminator() {
		return this.function;
	}

	/** Whether the role is needed; not for data protection where little is at stake. */
	public boolean needed() {
		return !forDataProtection()
				|| this.personalData && (this.confidentiality == null || this.confidentiality >= PROTECTED);
	}

	/**
	 * Where nobody has classified the data, it is not known whether the role is needed.
	 */
	public boolean known() {
		return this.present || !forDataProtection() || this.confidentiality != null;
	}

	private boolean forDataProtection() {
		return this.function.equals("DATA_PROTECTION");
	}

}
