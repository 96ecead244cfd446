package se.isms.core.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Business impact analyses as workbooks of CISO Assistant: a row for each asset, with
 * what its thresholds say beside it. They count time in seconds and steps of the matrix
 * from 0; here it is hours, and steps from 1 of so many: {@code 120 h: 2/4; 240 h: 3/4}.
 */
final class BiaRows implements SourceRows {

	/** All of them are held at once. */
	static final int MOST_ROWS = 100_000;

	private static final String ASSET = "asset";

	private static final String BIA = "bia_name";

	private static final String POINT = "point_in_time";

	private static final String STEP = "quali_impact";

	private static final String OTHERS = "quali_impact: others";

	private static final List<String> TOLD = List.of("quanti_impact", "quanti_impact_unit", "justification");

	private static final BigDecimal SECONDS = BigDecimal.valueOf(3_600);

	private static final Pattern SIZE = Pattern.compile("(\\d{1,2})x(\\d{1,2})");

	private final List<String> headers = new ArrayList<>();

	private final Iterator<SourceRow> rows;

	/** How many steps the matrix of an analysis has, and where it is; by its name. */
	private final Map<String, String> steps = new HashMap<>();

	private final Map<String, String> folders = new HashMap<>();

	private final Map<String, List<Threshold>> thresholds = new HashMap<>();

	BiaRows(List<Table> tables) {
		tables.stream().filter(table -> isSummary(table.headers())).forEach(this::summary);
		tables.stream().filter(table -> hasThresholds(table.headers())).forEach(this::thresholds);
		var assets = tables.stream().filter(table -> hasAssets(table.headers())).toList();
		this.headers.addAll(assets.get(0).headers().stream().filter(header -> !header.isBlank()).toList());
		var own = List.copyOf(this.headers);
		this.headers.add("folder");
		Stream.of(BiaImpact.values()).map(BiaImpact::header).forEach(this.headers::add);
		this.headers.add(OTHERS);
		this.headers.addAll(TOLD);
		var all = new ArrayList<SourceRow>();
		var last = 0;
		for (var table : assets) {
			var before = last;
			for (var row : table.rows()) {
				last = before + row.number();
				all.add(new SourceRow(last, cells(table, row, own)));
			}
		}
		this.rows = all.iterator();
	}

	/** Whether these are the headers of the sheets of such a workbook. */
	static boolean in(List<List<String>> heads) {
		return heads.stream().anyMatch(BiaRows::hasAssets) && heads.stream().anyMatch(BiaRows::hasThresholds);
	}

	private static boolean hasAssets(List<String> headers) {
		return headers.containsAll(List.of(BIA, ASSET, "recovery_documented"));
	}

	private static boolean hasThresholds(List<String> headers) {
		return headers.containsAll(List.of(BIA, ASSET, POINT, STEP));
	}

	private static boolean isSummary(List<String> headers) {
		return headers.containsAll(List.of("name", "risk_matrix", "folder"));
	}

	private void summary(Table table) {
		for (var row : table.rows()) {
			var name = table.cell(row, "name");
			var matrix = SIZE.matcher(table.cell(row, "risk_matrix_ref_id") + " " + table.cell(row, "risk_matrix"));
			var square = matrix.find() && matrix.group(1).equals(matrix.group(2));
			this.steps.put(name, square ? matrix.group(1) : "?");
			this.folders.put(name, table.cell(row, "folder"));
		}
	}

	private void thresholds(Table table) {
		for (var row : table.rows()) {
			var said = Pattern.compile("[,;|\\s]+")
				.splitAsStream(table.cell(row, "qualifications").toLowerCase(Locale.ROOT))
				.filter(one -> !one.isEmpty())
				.toList();
			this.thresholds.computeIfAbsent(key(table, row), unknown -> new ArrayList<>())
				.add(new Threshold(table.cell(row, POINT), table.cell(row, STEP), said,
						TOLD.stream().map(header -> table.cell(row, header)).toList()));
		}
	}

	private static String key(Table table, SourceRow row) {
		return table.cell(row, BIA) + "\n" + table.cell(row, ASSET);
	}

	private List<String> cells(Table table, SourceRow row, List<String> own) {
		var cells = new ArrayList<String>();
		own.forEach(header -> cells.add(table.cell(row, header)));
		var bia = table.cell(row, BIA);
		cells.add(this.folders.getOrDefault(bia, ""));
		var of = this.thresholds.getOrDefault(key(table, row), List.of())
			.stream()
			.sorted(Comparator.comparing(Threshold::seconds))
			.toList();
		var steps = this.steps.getOrDefault(bia, "?");
		for (var impact : BiaImpact.values()) {
			cells.add(told(of, one -> one.rated() && impact.covers(one.said()), one -> one.step(steps)));
		}
		cells.add(told(of, Threshold::saysOther, one -> (one.step(steps) + " " + one.others()).strip()));
		for (var i = 0; i < TOLD.size(); i++) {
			var place = i;
			cells.add(told(of, one -> !one.told().get(place).isEmpty(), one -> one.told().get(place)));
		}
		return cells;
	}

	private static String told(List<Threshold> of, Predicate<Threshold> which, Function<Threshold, String> what) {
		return of.stream()
			.filter(which)
			.map(one -> one.hours() + " h: " + what.apply(one))
			.collect(Collectors.joining("; "));
	}

	@Override
	public List<String> headers() {
		return List.copyOf(this.headers);
	}

	@Override
	public @Nullable SourceRow next() {
		return this.rows.hasNext() ? this.rows.next() : null;
	}

	@Override
	public double share() {
		return 0;
	}

	@Override
	public void close() {
		// The workbook has been read and closed.
	}

	/** A sheet. */
	record Table(String name, List<String> headers, List<SourceRow> rows) {

		String cell(SourceRow row, String header) {
			var place = this.headers.indexOf(header);
			return (place >= 0) ? row.cells().get(place) : "";
		}

	}

	/**
	 * How bad it is from a point in time on.
	 *
	 * @param step of the matrix, from 0; -1 where nobody has said
	 * @param said what is hit
	 */
	private record Threshold(String point, String step, List<String> said, List<String> told) {

		BigDecimal seconds() {
			return this.point.matches("\\d{1,12}") ? new BigDecimal(this.point) : BigDecimal.ZERO;
		}

		/**
		 * What is no number of seconds stays as it is, to be refused where it is read.
		 */
		String hours() {
			return this.point.matches("\\d{1,12}")
					? seconds().divide(SECONDS, 2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
					: this.point;
		}

		boolean rated() {
			return !this.step.isEmpty() && !this.step.startsWith("-");
		}

		/** Whether it says something that no column here stands for. */
		boolean saysOther() {
			return rated() && (this.said.isEmpty() || !others().isEmpty());
		}

		String others() {
			return this.said.stream().filter(one -> !BiaImpact.known(one)).collect(Collectors.joining(", "));
		}

		String step(String of) {
			return (this.step.matches("\\d{1,2}") ? String.valueOf(Integer.parseInt(this.step) + 1) : this.step) + "/"
					+ of;
		}

	}

}
