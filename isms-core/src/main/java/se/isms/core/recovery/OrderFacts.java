package se.isms.core.recovery;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.FactSource;
import se.isms.core.shared.CurrentActor;

/**
 * The decided order as rules see it. Where there are no systems there is none to decide.
 */
@Component
@Transactional(readOnly = true)
class OrderFacts implements FactSource {

	private final OrderRegister register;

	OrderFacts(OrderRegister register) {
		this.register = register;
	}

	@Override
	public List<OrderFact> facts(AsOf asOf) {
		var sheet = this.register.sheet();
		var decided = sheet.decided();
		if (sheet.rows().isEmpty() || decided == null) {
			return sheet.rows().isEmpty() ? List.of() : List.of(OrderFact.undecided(CurrentActor.get().tenant()));
		}
		var sharing = decided.sharing();
		var rule = Stream.ofNullable(decided.tieRule()).map(TieRule::name).findFirst().orElse(null);
		return sheet.rows()
			.stream()
			.map(row -> new OrderFact(row.step().id(), 0, null, row.step().system(), true, row.place(),
					sharing.getOrDefault(row.step().id(), 0), rule, row.before().stream().findFirst().orElse(null)))
			.toList();
	}

}
