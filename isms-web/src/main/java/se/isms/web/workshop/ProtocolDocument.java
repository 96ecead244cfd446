package se.isms.web.workshop;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

import se.isms.core.document.Block;
import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.Paragraph;
import se.isms.core.document.Block.Table;
import se.isms.core.document.Cover;
import se.isms.core.document.Document;
import se.isms.core.document.Inline;
import se.isms.core.document.Inline.Words;
import se.isms.core.shared.Dates;
import se.isms.core.workshop.Ballot;
import se.isms.core.workshop.Distribution;
import se.isms.core.workshop.Protocol;
import se.isms.core.workshop.Scenario;
import se.isms.core.workshop.Seat;
import se.isms.core.workshop.Signature;

/** The protocol of a workshop, to print, to keep and to sign. */
final class ProtocolDocument {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
		.withZone(Dates.ZONE);

	/** The columns that are counted with. */
	private static final Set<String> NUMBERS = Set.of("workshop.likelihood", "workshop.consequence");

	private final Protocol protocol;

	private final String municipality;

	private final MessageSource messages;

	private final Locale language;

	private final List<Block> blocks = new ArrayList<>();

	ProtocolDocument(Protocol protocol, String municipality, MessageSource messages, Locale language) {
		this.protocol = protocol;
		this.municipality = municipality;
		this.messages = messages;
		this.language = language;
	}

	Document document() {
		chapter("1", "workshop.protocol.there");
		there();
		chapter("2", "workshop.protocol.agreed");
		if (this.protocol.agreed().isEmpty()) {
			say(text("workshop.protocol.nothing"));
		}
		else {
			summary();
		}
		agreed();
		chapter("3", "workshop.protocol.open");
		open();
		chapter("4", "workshop.protocol.sign");
		signatures();
		var day = this.protocol.room().workshop().end().atZone(Dates.ZONE).toLocalDate();
		return new Document("workshop-" + day, this.language, cover(), this.blocks);
	}

	private Cover cover() {
		var room = this.protocol.room();
		var workshop = room.workshop();
		return new Cover(text("workshop.protocol.title"), room.title(), this.municipality,
				List.of(new Cover.Field(text("unit"), room.unit()),
						new Cover.Field(text("workshop.protocol.opened"), moment(workshop.openedAt())),
						new Cover.Field(text("workshop.protocol.ended"), moment(workshop.end())),
						new Cover.Field(text("workshop.protocol.led"), workshop.openedBy()),
						new Cover.Field(text("workshop.protocol.votes"), text(
								workshop.anonymous() ? "workshop.protocol.anonymous" : "workshop.protocol.named"))),
				false, null, "1");
	}

	private void there() {
		if (this.protocol.there().isEmpty()) {
			say(text("workshop.protocol.nobody"));
			return;
		}
		this.blocks
			.add(new Table(text("workshop.protocol.there"), columns("workshop.seat.name", "workshop.protocol.function"),
					this.protocol.there().stream().map(seat -> cells(seat.name(), function(seat))).toList()));
	}

	/** What was decided, to count with. */
	private void summary() {
		this.blocks.add(new Table(text("workshop.protocol.summary"),
				columns("workshop.protocol.scenario", "workshop.likelihood", "workshop.consequence",
						"workshop.protocol.treatment", "workshop.protocol.owner"),
				this.protocol.agreed().stream().map(this::summary).toList()));
	}

	private List<List<Inline>> summary(Protocol.Item item) {
		var scenario = item.scenario();
		var decision = item.decision();
		return cells(line(scenario), scenario.likelihood(), scenario.consequence(),
				(decision != null) ? treatment(decision) : null, (decision != null) ? decision.owner() : null);
	}

	private @Nullable String treatment(Protocol.Decision decision) {
		return (decision.treatment() != null) ? text("risk.treatment." + decision.treatment()) : null;
	}

	/** What has no heading is a section; what has one is a part of its section. */
	private void agreed() {
		var heading = "";
		var section = 0;
		var part = 0;
		for (var item : this.protocol.agreed()) {
			var under = item.scenario().heading();
			if (under.isEmpty()) {
				item(2, "2." + ++section, item);
				continue;
			}
			if (!under.equals(heading)) {
				this.blocks.add(new Heading(2, "2." + ++section, under));
				heading = under;
				part = 0;
			}
			item(3, "2." + section + "." + ++part, item);
		}
	}

	private void item(int level, String number, Protocol.Item item) {
		var scenario = item.scenario();
		this.blocks.add(new Heading(level, number, scenario.title(), "scenario-" + scenario.place()));
		if (!scenario.threat().isEmpty()) {
			say(scenario.threat());
		}
		if (scenario.toldBy() != null) {
			say(text("workshop.teller", scenario.toldBy()) + ".");
		}
		say(text(item.named().isEmpty() ? "workshop.protocol.level" : "workshop.protocol.level.named",
				Objects.requireNonNull(scenario.likelihood()), Objects.requireNonNull(scenario.consequence()),
				scenario.round()));
		if (!scenario.reason().isEmpty()) {
			say(text("workshop.protocol.reason", scenario.reason()));
		}
		votes(scenario.title(), item);
		if (!item.named().isEmpty()) {
			who(scenario.title(), item.named());
		}
		var decision = item.decision();
		if (decision != null) {
			say(text("workshop.protocol.decision", Objects.requireNonNullElse(treatment(decision), Document.EMPTY),
					Objects.requireNonNullElse(decision.owner(), Document.EMPTY)));
		}
	}

	private void votes(String title, Protocol.Item item) {
		var steps = Math.max(item.likelihood().counts().size(), item.consequence().counts().size());
		this.blocks.add(new Table(text("workshop.votes.title", title),
				columns("workshop.protocol.step", "workshop.likelihood", "workshop.consequence"),
				IntStream.range(0, steps)
					.mapToObj(step -> List.of(words(String.valueOf(step + 1)), count(item.likelihood(), step),
							count(item.consequence(), step)))
					.toList()));
	}

	private void who(String title, List<Ballot> named) {
		this.blocks.add(new Table(text("workshop.protocol.who", title),
				columns("workshop.seat.name", "workshop.likelihood", "workshop.consequence"),
				named.stream()
					.map(ballot -> cells(ballot.by(), ballot.vote().likelihood(), ballot.vote().consequence()))
					.toList()));
	}

	/** A step that the scale does not have is a dash. */
	private static List<Inline> count(Distribution votes, int step) {
		return words((step < votes.counts().size()) ? String.valueOf(votes.counts().get(step)) : Document.EMPTY);
	}

	private void open() {
		if (this.protocol.open().isEmpty()) {
			say(text("workshop.protocol.none-open"));
			return;
		}
		this.blocks.add(new Table(text("workshop.protocol.open"), columns("workshop.protocol.scenario"),
				this.protocol.open().stream().map(scenario -> cells(line(scenario))).toList()));
	}

	private void signatures() {
		if (this.protocol.signatures().isEmpty()) {
			say(text("workshop.protocol.sign.nobody"));
			return;
		}
		say(text("workshop.protocol.sign.lead", this.protocol.signed(), this.protocol.signatures().size()));
		this.blocks.add(new Table(text("workshop.protocol.sign"),
				columns("workshop.protocol.sign.who", "workshop.protocol.sign.risks", "workshop.protocol.sign.day"),
				this.protocol.signatures().stream().map(this::signature).toList()));
	}

	private List<List<Inline>> signature(Signature signature) {
		var at = signature.signedAt();
		return cells(signature.name() + ", " + signature.title(), String.join("; ", signature.risks()),
				(at != null) ? at.atZone(Dates.ZONE).toLocalDate() : text("workshop.signed.not"));
	}

	private List<Table.Column> columns(String... keys) {
		return Stream.of(keys).map(key -> new Table.Column(text(key), NUMBERS.contains(key))).toList();
	}

	/** What there is not is a dash. */
	private static List<List<Inline>> cells(@Nullable Object... values) {
		return Arrays.stream(values)
			.map(value -> words((value == null || value.equals("")) ? Document.EMPTY : value.toString()))
			.toList();
	}

	/** With its heading, and with who put it, where that is told. */
	private static String line(Scenario scenario) {
		var told = scenario.heading().isEmpty() ? scenario.title() : scenario.heading() + ": " + scenario.title();
		return (scenario.toldBy() != null) ? told + " (" + scenario.toldBy() + ")" : told;
	}

	private void chapter(String number, String key) {
		this.blocks.add(new Heading(1, number, text(key)));
	}

	private void say(String text) {
		this.blocks.add(new Paragraph(words(text)));
	}

	private String function(Seat seat) {
		return text("workshop.function." + seat.function());
	}

	private static String moment(Instant moment) {
		return MOMENT.format(moment);
	}

	private static List<Inline> words(String text) {
		return List.of(new Words(text));
	}

	private String text(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language);
	}

}
