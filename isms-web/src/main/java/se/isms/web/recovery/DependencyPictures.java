package se.isms.web.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import se.isms.core.brand.Accent;
import se.isms.core.chart.Caption;
import se.isms.core.chart.Graph;
import se.isms.core.chart.Palette;
import se.isms.core.chart.Status;
import se.isms.core.chart.Svg;
import se.isms.core.recovery.DependencyNode;
import se.isms.core.recovery.DependencySheet;
import se.isms.core.recovery.DependencySheet.Linked;

/**
 * Draws what needs one node and what it needs, one step in each direction: what falls
 * stands to its left, what has to be up first to its right. Of many only the first are
 * drawn, and the rest are counted; the lists beside it tell all.
 */
@Component
class DependencyPictures {

	private static final int SHOWN = 7;

	private final MessageSource messages;

	DependencyPictures(MessageSource messages) {
		this.messages = messages;
	}

	/** The picture, empty where the node stands alone. */
	String of(DependencySheet sheet, Locale language) {
		var needing = sheet.needing().size() + sheet.hiddenNeeding();
		if (needing + sheet.needs().size() == 0) {
			return "";
		}
		var name = sheet.node().name();
		var caption = new Caption(
				text(language, "recovery.picture.title", name,
						sheet.falling().size() + sheet.hidden() + sheet.hiddenProcedures()),
				text(language, "recovery.picture.description", name, needing, sheet.needs().size()),
				text(language, "recovery.node"), text(language, "recovery.needs"));
		var drawing = new Drawn(sheet, language);
		return Svg.onScreen(new Graph(caption, drawing.nodes, drawing.edges), "dependencies",
				new Palette(Accent.STANDARD.hex()));
	}

	private String text(Locale language, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language);
	}

	/** The part of it that is drawn. */
	private final class Drawn {

		private final List<Graph.Node> nodes = new ArrayList<>();

		private final List<Graph.Edge> edges = new ArrayList<>();

		private final Locale language;

		private final String middle;

		Drawn(DependencySheet sheet, Locale language) {
			this.language = language;
			this.middle = sheet.node().id().toString();
			this.nodes.add(node(this.middle, sheet.node()));
			shown(sheet.needing()).forEach(one -> needing("from-" + one.id(), one));
			more("from", sheet.needing().size() - SHOWN, sheet.hiddenNeeding());
			shown(sheet.needs()).forEach(one -> needed("to-" + one.id(), one));
			more("to", sheet.needs().size() - SHOWN, 0);
		}

		private static Stream<DependencyNode> shown(List<Linked> all) {
			return all.stream().limit(SHOWN).map(Linked::node);
		}

		/** Something in a circle stands on both sides. */
		private void needing(String id, DependencyNode node) {
			this.nodes.add(node(id, node));
			this.edges.add(new Graph.Edge(id, this.middle, false, ""));
		}

		private void needed(String id, DependencyNode node) {
			this.nodes.add(node(id, node));
			this.edges.add(new Graph.Edge(this.middle, id, false, ""));
		}

		private void more(String side, int left, int hidden) {
			if (left > 0) {
				side(side, side + "-more", text(this.language, "recovery.picture.more", left));
			}
			if (hidden > 0) {
				side(side, side + "-hidden", text(this.language, "recovery.hidden", hidden));
			}
		}

		private void side(String side, String id, String label) {
			this.nodes.add(new Graph.Node(id, label, Status.GREY));
			this.edges.add(side.equals("from") ? new Graph.Edge(id, this.middle, false, "")
					: new Graph.Edge(this.middle, id, false, ""));
		}

		/** The shape says how sure the time is, which stands in words beside it. */
		private Graph.Node node(String id, DependencyNode node) {
			var hours = node.hours();
			if (hours == null) {
				return new Graph.Node(id, text(this.language, "recovery.picture.unknown", node.name()), Status.GREY);
			}
			var key = node.proven() ? "recovery.picture.proven" : "recovery.picture.declared";
			return new Graph.Node(id, text(this.language, key, node.name(), hours),
					node.proven() ? Status.GREEN : Status.YELLOW);
		}

	}

}
