package se.isms.web.workshop;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

import se.isms.core.document.Block.Heading;
import se.isms.core.document.Cover;
import se.isms.core.document.Document;
import se.isms.core.document.Inline;
import se.isms.core.shared.Dates;
import se.isms.core.workshop.Ballot;
import se.isms.core.workshop.Distribution;
import se.isms.core.workshop.Protocol;
import se.isms.core.workshop.Scenario;
import se.isms.core.workshop.Seat;
import se.isms.core.workshop.Signature;
import se.isms.web.document.DocumentDraft;

import static se.isms.web.document.DocumentDraft.cells;

/** The protocol of a workshop, to print, to keep and to sign. */
final class ProtocolDocument {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
		.withZone(Dates.ZONE);

	/** The columns that are counted with. */
	private static final Set<String> NUMBERS = Set.of("workshop.likelihood", "workshop.consequence");

	private final Protocol protocol;

	private final String municipality;

	private final DocumentDraft draft;

	ProtocolDocument(Protocol protocol, String municipality, MessageSource messages, Locale language) {
		this.protocol = protocol;
		this.municipality = municipality;
		this.draft = new DocumentDraft(messages, language, NUMBERS);
	}

	Document document() {
		this.draft.chapter("1", "workshop.protocol.there");
		there();
		this.draft.chapter("2", "workshop.protocol.agreed");
		if (this.protocol.agreed().isEmpty()) {
			this.draft.say("workshop.protocol.nothing");
		}
		else {
			summary();
		}
		agreed();
		this.draft.chapter("3", "workshop.protocol.open");
		open();
		this.draft.chapter("4", "workshop.protocol.sign");
		signatures();
		var day = this.protocol.room().workshop().end().atZone(Dates.ZONE).toLocalDate();
		return this.draft.document("workshop-" + day, cover());
	}

	private Cover cover() {
		var room = this.protocol.room();
		var workshop = room.workshop();
		return new Cover(this.draft.text("workshop.protocol.title"), room.title(), this.municipality,
				List.of(new Cover.Field(this.draft.text("unit"), room.unit()),
						new Cover.Field(this.draft.text("workshop.protocol.opened"), moment(workshop.openedAt())),
						new Cover.Field(this.draft.text("workshop.protocol.ended"), moment(workshop.end())),
						new Cover.Field(this.draft.text("workshop.protocol.led"), workshop.openedBy()),
						new Cover.Field(this.draft.text("workshop.protocol.votes"), this.draft
							.text(workshop.anonymous() ? "workshop.protocol.anonymous" : "workshop.protocol.named"))),
				false, null, "1");
	}

	private void there() {
		if (this.protocol.there().isEmpty()) {
			this.draft.say("workshop.protocol.nobody");
			return;
		}
		this.draft.table(this.draft.text("workshop.protocol.there"),
				List.of("workshop.seat.name", "workshop.protocol.function"),
				this.protocol.there().stream().map(seat -> cells(seat.name(), function(seat))).toList());
	}

	/** What was decided, to count with. */
	private void summary() {
		this.draft.table(this.draft.text("workshop.protocol.summary"),
				List.of("workshop.protocol.scenario", "workshop.likelihood", "workshop.consequence",
						"workshop.protocol.treatment", "workshop.protocol.owner"),
				this.protocol.agreed().stream().map(this::summary).toList());
	}

	private List<List<Inline>> summary(Protocol.Item item) {
		var scenario = item.scenario();
		var decision = item.decision();
		return cells(line(scenario), scenario.likelihood(), scenario.consequence(),
				(decision != null) ? treatment(decision) : null, (decision != null) ? decision.owner() : null);
	}

	private @Nullable String treatment(Protocol.Decision decision) {
		return (decision.treatment() != null) ? this.draft.text("risk.treatment." + decision.treatment()) : null;
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
				this.draft.add(new Heading(2, "2." + ++section, under));
				heading = under;
				part = 0;
			}
			item(3, "2." + section + "." + ++part, item);
		}
	}

	private void item(int level, String number, Protocol.Item item) {
		var scenario = item.scenario();
		this.draft.add(new Heading(level, number, scenario.title(), "scenario-" + scenario.place()));
		if (!scenario.threat().isEmpty()) {
			this.draft.paragraph(scenario.threat());
		}
		if (scenario.toldBy() != null) {
			this.draft.paragraph(this.draft.text("workshop.teller", scenario.toldBy()) + ".");
		}
		this.draft.say(item.named().isEmpty() ? "workshop.protocol.level" : "workshop.protocol.level.named",
				Objects.requireNonNull(scenario.likelihood()), Objects.requireNonNull(scenario.consequence()),
				scenario.round());
		if (!scenario.reason().isEmpty()) {
			this.draft.say("workshop.protocol.reason", scenario.reason());
		}
		votes(scenario.title(), item);
		if (!item.named().isEmpty()) {
			who(scenario.title(), item.named());
		}
		var decision = item.decision();
		if (decision != null) {
			this.draft.say("workshop.protocol.decision",
					Objects.requireNonNullElse(treatment(decision), Document.EMPTY),
					Objects.requireNonNullElse(decision.owner(), Document.EMPTY));
		}
	}

	private void votes(String title, Protocol.Item item) {
		var steps = Math.max(item.likelihood().counts().size(), item.consequence().counts().size());
		this.draft.table(this.draft.text("workshop.votes.title", title),
				List.of("workshop.protocol.step", "workshop.likelihood", "workshop.consequence"),
				IntStream.range(0, steps)
					.mapToObj(step -> cells(step + 1, count(item.likelihood(), step), count(item.consequence(), step)))
					.toList());
	}

	private void who(String title, List<Ballot> named) {
		this.draft.table(this.draft.text("workshop.protocol.who", title),
				List.of("workshop.seat.name", "workshop.likelihood", "workshop.consequence"),
				named.stream()
					.map(ballot -> cells(ballot.by(), ballot.vote().likelihood(), ballot.vote().consequence()))
					.toList());
	}

	/** A step that the scale does not have is a dash. */
	private static @Nullable Integer count(Distribution votes, int step) {
		return (step < votes.counts().size()) ? votes.counts().get(step) : null;
	}

	private void open() {
		if (this.protocol.open().isEmpty()) {
			this.draft.say("workshop.protocol.none-open");
			return;
		}
		this.draft.table(this.draft.text("workshop.protocol.open"), List.of("workshop.protocol.scenario"),
				this.protocol.open().stream().map(scenario -> cells(line(scenario))).toList());
	}

	private void signatures() {
		if (this.protocol.signatures().isEmpty()) {
			this.draft.say("workshop.protocol.sign.nobody");
			return;
		}
		this.draft.say("workshop.protocol.sign.lead", this.protocol.signed(), this.protocol.signatures().size());
		this.draft.table(this.draft.text("workshop.protocol.sign"),
				List.of("workshop.protocol.sign.who", "workshop.protocol.sign.risks", "workshop.protocol.sign.day"),
				this.protocol.signatures().stream().map(this::signature).toList());
	}

	private List<List<Inline>> signature(Signature signature) {
		var at = signature.signedAt();
		return cells(signature.name() + ", " + signature.title(), String.join("; ", signature.risks()),
				(at != null) ? at.atZone(Dates.ZONE).toLocalDate() : this.draft.text("workshop.signed.not"));
	}

	/** With its heading, and with who put it, where that is told. */
	private static String line(Scenario scenario) {
		var told = scenario.heading().isEmpty() ? scenario.title() : scenario.heading() + ": " + scenario.title();
		return (scenario.toldBy() != null) ? told + " (" + scenario.toldBy() + ")" : told;
	}

	private String function(Seat seat) {
		return this.draft.text("workshop.function." + seat.function());
	}

	private static String moment(Instant moment) {
		return MOMENT.format(moment);
	}

}
