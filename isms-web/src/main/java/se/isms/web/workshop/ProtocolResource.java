package se.isms.web.workshop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.risk.Risk;
import se.isms.core.workshop.Ballot;
import se.isms.core.workshop.Distribution;
import se.isms.core.workshop.Protocol;
import se.isms.core.workshop.Signature;
import se.isms.web.workshop.WorkshopResource.Participant;

/**
 * What came of a workshop that has ended.
 *
 * @param there everybody who had a seat
 * @param open what was told and not agreed on
 * @param signed how many of the owners have signed
 */
record ProtocolResource(UUID workshopId, UUID analysisId, String title, String unit, boolean anonymous, String openedBy,
		Instant openedAt, Instant endedAt, List<Participant> there, List<AgreedScenario> agreed,
		List<ScenarioResource> open, List<SignatureResource> signatures, long signed) {

	static ProtocolResource of(Protocol protocol) {
		var room = protocol.room();
		var workshop = room.workshop();
		return new ProtocolResource(workshop.id(), workshop.analysisId(), room.title(), room.unit(),
				workshop.anonymous(), workshop.openedBy(), workshop.openedAt(), workshop.end(),
				protocol.there().stream().map(Participant::of).toList(),
				protocol.agreed().stream().map(AgreedScenario::of).toList(),
				protocol.open().stream().map(ScenarioResource::of).toList(),
				protocol.signatures().stream().map(SignatureResource::of).toList(), protocol.signed());
	}

	/**
	 * A scenario that was agreed on.
	 *
	 * @param named who voted what, where votes are named
	 */
	record AgreedScenario(ScenarioResource scenario, Distribution likelihood, Distribution consequence,
			List<NamedVote> named, Risk.@Nullable Treatment treatment, @Nullable String owner) {

		static AgreedScenario of(Protocol.Item item) {
			var decision = item.decision();
			return new AgreedScenario(ScenarioResource.of(item.scenario()), item.likelihood(), item.consequence(),
					item.named().stream().map(NamedVote::of).toList(), (decision != null) ? decision.treatment() : null,
					(decision != null) ? decision.owner() : null);
		}

	}

	/** A vote with a name. */
	record NamedVote(String name, int likelihood, int consequence) {

		static NamedVote of(Ballot ballot) {
			return new NamedVote(String.valueOf(ballot.by()), ballot.vote().likelihood(), ballot.vote().consequence());
		}

	}

	/** A risk owner, and when the protocol was signed, where it is. */
	record SignatureResource(String name, String title, List<String> risks, @Nullable Instant signedAt) {

		static SignatureResource of(Signature signature) {
			return new SignatureResource(signature.name(), signature.title(), signature.risks(), signature.signedAt());
		}

	}

}
