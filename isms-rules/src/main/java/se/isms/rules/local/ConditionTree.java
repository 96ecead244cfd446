package se.isms.rules.local;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;

/** What stands in a condition, before anybody asks it. */
record ConditionTree(CelAbstractSyntaxTree tree) {

	/** The facts that it reads of the variable, by name. */
	Set<String> reads(String variable) {
		var names = new TreeSet<String>();
		nodes().map(CelNavigableExpr::expr)
			.filter(one -> one.getKind() == Kind.SELECT)
			.filter(one -> isVariable(one.select().operand(), variable))
			.forEach(one -> names.add(one.select().field()));
		return names;
	}

	/** Where a day is written that cannot be one. */
	Optional<Integer> wrongDay() {
		return place(one -> one.getKind() == Kind.CALL && one.call().function().equals("date")
				&& !isDay(one.call().args().get(0)));
	}

	/** Where a pattern is written that matches nothing, because it is none. */
	Optional<Integer> wrongPattern() {
		return place(one -> one.getKind() == Kind.CALL && one.call().function().equals("matches")
				&& one.call().args().stream().anyMatch(argument -> isText(argument) && !isPattern(argument)));
	}

	/**
	 * Where it would go round lists more often than it may, or round something that is
	 * not written out and may be of any length.
	 */
	Optional<Integer> tooLong() {
		return nodes().filter(one -> one.getKind() == Kind.COMPREHENSION)
			.filter(one -> rounds(one) > ConditionReader.ROUNDS)
			.findFirst()
			.map(one -> place(one.expr()));
	}

	private Optional<Integer> place(Predicate<CelExpr> wanted) {
		return nodes().map(CelNavigableExpr::expr).filter(wanted).findFirst().map(this::place);
	}

	/** The number of the character, 0 for the first. */
	private int place(CelExpr one) {
		return this.tree.getSource().getPositionsMap().getOrDefault(one.id(), 0);
	}

	private Stream<CelNavigableExpr> nodes() {
		return CelNavigableAst.fromAst(this.tree).getRoot().allNodes();
	}

	private static boolean isVariable(CelExpr operand, String variable) {
		return operand.getKind() == Kind.IDENT && operand.ident().name().equals(variable);
	}

	private static boolean isDay(CelExpr argument) {
		return isText(argument) && ConditionReader.isDay(argument.constant().stringValue());
	}

	private static boolean isText(CelExpr argument) {
		return argument.getKind() == Kind.CONSTANT && argument.constant().getKind() == CelConstant.Kind.STRING_VALUE;
	}

	private static boolean isPattern(CelExpr argument) {
		try {
			return Pattern.compile(argument.constant().stringValue()) != null;
		}
		catch (PatternSyntaxException ex) {
			return false;
		}
	}

	/** Its own times those of all that it stands in. */
	private static long rounds(CelNavigableExpr one) {
		var outer = one.parent().map(ConditionTree::rounds).orElse(1L);
		if (one.getKind() != Kind.COMPREHENSION || outer > ConditionReader.ROUNDS) {
			return outer;
		}
		var range = one.expr().comprehension().iterRange();
		return (range.getKind() == Kind.LIST) ? outer * Math.max(1, range.list().elements().size()) : Long.MAX_VALUE;
	}

}
