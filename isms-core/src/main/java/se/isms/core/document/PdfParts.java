package se.isms.core.document;

import java.util.ArrayList;
import java.util.List;

import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.Table;

/**
 * Where a long document is cut before it is laid out, so that memory holds one part at a
 * time. A short one stays whole, and a chapter begins on a new page only where it is cut.
 */
final class PdfParts {

	// In characters; a page has about 2 500.
	private static final int ENOUGH = 50_000;

	// A part without a heading to cut at ends anywhere.
	private static final int TOO_MUCH = 3 * ENOUGH;

	private static final int BLOCK = 150;

	private static final int CELL = 30;

	private PdfParts() {
	}

	static List<List<Block>> of(List<Block> blocks) {
		var parts = new ArrayList<List<Block>>();
		var part = new ArrayList<Block>();
		int weight = 0;
		for (var block : pieces(blocks)) {
			boolean heading = block instanceof Heading;
			if (!part.isEmpty() && ((heading && weight >= ENOUGH) || (weight >= TOO_MUCH && !isAfterHeading(part)))) {
				parts.add(List.copyOf(part));
				part.clear();
				weight = 0;
			}
			part.add(block);
			weight += weight(block);
		}
		if (!part.isEmpty()) {
			parts.add(List.copyOf(part));
		}
		return parts;
	}

	private static boolean isAfterHeading(List<Block> part) {
		return part.get(part.size() - 1) instanceof Heading;
	}

	private static int weight(Block block) {
		int cells = (block instanceof Table table) ? table.rows().size() * table.columns().size() * CELL : 0;
		return BLOCK + cells + block.inlines().mapToInt((inline) -> inline.text().length()).sum();
	}

	// A table that is a part of its own, or several, has its head on each.
	private static List<Block> pieces(List<Block> blocks) {
		var pieces = new ArrayList<Block>();
		for (var block : blocks) {
			if (block instanceof Table table && weight(table) > TOO_MUCH) {
				int rows = Math.max(1, (int) ((long) table.rows().size() * ENOUGH / weight(table)));
				for (int from = 0; from < table.rows().size(); from += rows) {
					pieces.add(new Table(table.caption(), table.columns(),
							table.rows().subList(from, Math.min(from + rows, table.rows().size()))));
				}
			}
			else {
				pieces.add(block);
			}
		}
		return pieces;
	}

}
