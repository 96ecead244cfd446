package se.isms.rules.local;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;

import se.isms.core.evaluation.Conditions.Field;
import se.isms.core.evaluation.Conditions.Kind;
import se.isms.core.evaluation.Conditions.Published;
import se.isms.core.evaluation.Fact;
import se.isms.core.shared.Dates;

/**
 * Reads conditions over one type of facts: its own facts by name, {@code today} and
 * {@code now}, and what one reckons with days. Each text is read once.
 */
final class ConditionReader {

	/** How often a condition may go round its lists, all in all, for one fact. */
	static final int ROUNDS = 1000;

	private static final CelOptions OPTIONS = CelOptions.current()
		.comprehensionMaxIterations(ROUNDS)
		.maxParseRecursionDepth(50)
		.build();

	private static final Map<Kind, CelType> TYPES = Map.of(Kind.NUMBER, SimpleType.INT, Kind.TRUTH, SimpleType.BOOL,
			Kind.TEXT, SimpleType.STRING, Kind.DAY, SimpleType.TIMESTAMP, Kind.MOMENT, SimpleType.TIMESTAMP);

	/** More texts than anybody writes; after so many all are read anew. */
	private static final int REMEMBERED = 500;

	private static final Map<Class<?>, ConditionReader> READERS = new ConcurrentHashMap<>();

	private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
		.setOptions(OPTIONS)
		.addFunctionBindings(CelFunctionBinding.from("date_string", String.class, ConditionReader::date),
				CelFunctionBinding.from("days_between", Instant.class, Instant.class, ConditionReader::daysBetween),
				CelFunctionBinding.from("add_days", Instant.class, Long.class, ConditionReader::addDays),
				CelFunctionBinding.from("add_months", Instant.class, Long.class, ConditionReader::addMonths))
		.build();

	private final Published published;

	private final CelCompiler compiler;

	private final Map<String, Condition> read = new ConcurrentHashMap<>();

	private ConditionReader(Published published) {
		this.published = published;
		var type = type(published);
		this.compiler = CelCompilerFactory.standardCelCompilerBuilder()
			.setOptions(OPTIONS)
			.setTypeProvider(new OneType(type))
			.setStandardMacros(CelStandardMacro.HAS, CelStandardMacro.EXISTS, CelStandardMacro.ALL)
			.addVar(published.variable(), type)
			.addVar("today", SimpleType.TIMESTAMP)
			.addVar("now", SimpleType.TIMESTAMP)
			.addFunctionDeclarations(function("date", "date_string", SimpleType.TIMESTAMP, SimpleType.STRING),
					function("daysBetween", "days_between", SimpleType.INT, SimpleType.TIMESTAMP, SimpleType.TIMESTAMP),
					function("addDays", "add_days", SimpleType.TIMESTAMP, SimpleType.TIMESTAMP, SimpleType.INT),
					function("addMonths", "add_months", SimpleType.TIMESTAMP, SimpleType.TIMESTAMP, SimpleType.INT))
			.setResultType(SimpleType.BOOL)
			.build();
	}

	static ConditionReader of(Class<? extends Fact> type) {
		return READERS.computeIfAbsent(type, asked -> new ConditionReader(Publication.of(type)));
	}

	/** The condition, also where it goes round its lists for longer than it may. */
	Condition read(String text) throws CelValidationException {
		var known = this.read.get(text);
		if (known != null) {
			return known;
		}
		var condition = condition(parse(text));
		if (this.read.size() >= REMEMBERED) {
			this.read.clear();
		}
		this.read.put(text, condition);
		return condition;
	}

	CelAbstractSyntaxTree parse(String text) throws CelValidationException {
		return this.compiler.compile(text).getAst();
	}

	private Condition condition(CelAbstractSyntaxTree tree) {
		try {
			return new Condition(RUNTIME.createProgram(tree), this.published.variable(),
					new ConditionTree(tree).reads(this.published.variable()));
		}
		catch (CelEvaluationException ex) {
			throw new IllegalStateException("a condition that was read cannot be asked", ex);
		}
	}

	private static StructType type(Published published) {
		var fields = published.fields().stream().collect(Collectors.toMap(Field::name, Function.identity()));
		return StructType.create(published.subject(), ImmutableSet.copyOf(fields.keySet()),
				name -> Optional.ofNullable(fields.get(name)).map(field -> TYPES.get(field.kind())));
	}

	private static CelFunctionDecl function(String name, String id, CelType result, CelType... arguments) {
		return CelFunctionDecl.newFunctionDeclaration(name, CelOverloadDecl.newGlobalOverload(id, result, arguments));
	}

	static Instant date(String day) {
		return Condition.start(LocalDate.parse(day));
	}

	private static Long daysBetween(Instant from, Instant to) {
		return ChronoUnit.DAYS.between(day(from), day(to));
	}

	private static Instant addDays(Instant from, Long days) {
		return Condition.start(day(from).plusDays(days));
	}

	/** The same day of a later month, or its last day. */
	private static Instant addMonths(Instant from, Long months) {
		return Condition.start(day(from).plusMonths(months));
	}

	private static LocalDate day(Instant moment) {
		return moment.atZone(Dates.ZONE).toLocalDate();
	}

	/** Whether it is a day that can be reckoned with. */
	static boolean isDay(String text) {
		try {
			return date(text) != null;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	private record OneType(StructType type) implements CelTypeProvider {

		@Override
		public ImmutableCollection<CelType> types() {
			return ImmutableList.of(this.type);
		}

		@Override
		public Optional<CelType> findType(String name) {
			return name.equals(this.type.name()) ? Optional.of(this.type) : Optional.empty();
		}

	}

}
