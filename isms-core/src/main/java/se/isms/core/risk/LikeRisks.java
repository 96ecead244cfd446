package se.isms.core.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds risks that may be one and the same. Only those of one object and one threat are
 * held against each other, the shortest title first, so that most are told apart by where
 * they stand; letters tell most of the others.
 */
final class LikeRisks {

	/**
	 * Titles less alike than this are not even a question; the lowest that the threshold
	 * of rule RA-15 can be.
	 */
	static final int LEAST = 80;

	/** Of so many others a risk is told at most: who imported a file twice knows then. */
	static final int MOST = 10;

	private static final Comparator<Entry> SHORTEST = Comparator.comparingInt((Entry one) -> one.title().length())
		.thenComparing(one -> one.title().plain())
		.thenComparing(one -> one.risk().id());

	private int compared;

	/** Each pair once, by the lower of the two ids. */
	List<RiskPairFact> among(Collection<Described> risks) {
		return risks.stream()
			.map(risk -> new Entry(risk, new LikeTitles(risk.title())))
			.collect(Collectors.groupingBy(Entry::group))
			.values()
			.stream()
			.flatMap(group -> pairs(group.stream().sorted(SHORTEST).toList()))
			.sorted(Comparator.comparing(RiskPairFact::id).thenComparing(RiskPairFact::other))
			.toList();
	}

	/** How often all letters of two titles were compared. */
	int compared() {
		return this.compared;
	}

	private Stream<RiskPairFact> pairs(List<Entry> group) {
		var pairs = new ArrayList<RiskPairFact>();
		for (int i = 0; i < group.size(); i++) {
			pairs.addAll(pairs(group.get(i), group.subList(i + 1, group.size())));
		}
		return pairs.stream();
	}

	/** Those after it are at least as long: where one is too long, all the others are. */
	private List<RiskPairFact> pairs(Entry one, List<Entry> longer) {
		return longer.stream()
			.takeWhile(other -> 100 * one.title().length() >= LEAST * other.title().length())
			.filter(other -> one.title().mayBe(LEAST, other.title()))
			.map(other -> pair(one, other))
			.filter(pair -> pair.similarity() >= LEAST)
			.limit(MOST)
			.toList();
	}

	private RiskPairFact pair(Entry one, Entry other) {
		this.compared++;
		var similarity = one.title().similarity(other.title());
		var first = one.risk().id().compareTo(other.risk().id()) < 0;
		return first ? pair(one.risk(), other.risk(), similarity) : pair(other.risk(), one.risk(), similarity);
	}

	private static RiskPairFact pair(Described first, Described second, int similarity) {
		return new RiskPairFact(first.id(), first.version(), first.unitId(), first.title(), second.id(), second.title(),
				first.threat(), similarity);
	}

	/**
	 * An open risk.
	 *
	 * @param unitId the department that answers for it
	 * @param object what its analysis is about: the department, or a process, system or
	 * information
	 */
	record Described(UUID id, int version, UUID unitId, UUID object, String title, String threat) {
	}

	/** Risks of which no threat is told have the same: nobody has told it. */
	private record Entry(Described risk, LikeTitles title) {

		List<Object> group() {
			return List.of(this.risk.unitId(), this.risk.object(), LikeTitles.plain(this.risk.threat()));
		}

	}

}
