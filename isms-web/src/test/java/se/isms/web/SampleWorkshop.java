package se.isms.web;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.springframework.security.core.userdetails.UserDetailsService;

import se.isms.core.risk.Risk;
import se.isms.core.risk.RiskAnalysis;
import se.isms.core.risk.RiskRegister;
import se.isms.core.risk.ScaleRegister;
import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.CurrentActor;
import se.isms.core.workshop.Room;
import se.isms.core.workshop.Seat;
import se.isms.core.workshop.Seats;
import se.isms.core.workshop.Vote;
import se.isms.core.workshop.Workshops;
import se.isms.core.workshop.Workshops.Told;
import se.isms.web.security.SignedIn;

/** A named workshop of eight people, which the sample does not have. */
final class SampleWorkshop {

	private static final List<String> NAMES = List.of("Ada Ek", "Björn Alm", "Eva i hemtjänsten",
			"Fatima Haddad-Lindqvist", "Göran", "Kerstin på IT", "Maximilian von Oxenstierna-Söderhjelm", "Åsa");

	private final Workshops workshops;

	private final Seats seats;

	private final UserDetailsService users;

	private final UUID analysis;

	private final UUID id;

	private final List<String> secrets;

	private SampleWorkshop(Workshops workshops, Seats seats, RiskRegister register, ScaleRegister scales,
			UserDetailsService users) {
		this.workshops = workshops;
		this.seats = seats;
		this.users = users;
		this.analysis = leading(() -> register
			.save(new RiskAnalysis(UUID.randomUUID(), SampleMunicipality.department(SampleSize.standard(), "SOC"), null,
					null, null, null, scales.forNew(null), "Hemtjänsten en månad utan IT", RiskAnalysis.State.PLANNED,
					null, null, null, null, null))
			.id());
		this.id = leading(() -> workshops.open(this.analysis, false, Duration.ofHours(1)));
		leading(() -> workshops.tell(this.id,
				List.of(Told.of("Ingen vet vem som ska ha vilken medicin"),
						new Told("Halva natten är obemannad", "Influensa", "Få vikarier", false, "Bemanning"),
						new Told("Nyckelskåpet går inte att öppna", "", "", false, "Lokaler"))));
		this.secrets = NAMES.stream().map(name -> seats.take(door(), name, Seat.Function.BUSINESS, true)).toList();
	}

	static SampleWorkshop open(Workshops workshops, Seats seats, RiskRegister register, ScaleRegister scales,
			UserDetailsService users) {
		return new SampleWorkshop(workshops, seats, register, scales, users);
	}

	String analysis() {
		return "/risk/analyses/" + this.analysis;
	}

	String lead() {
		return "/risk/workshops/" + this.id;
	}

	/** The form in which its first scenario is said in other words. */
	String scenario() {
		return lead() + "/scenarios/" + first();
	}

	String code() {
		return room().workshop().code();
	}

	void ask() {
		run(() -> this.workshops.ask(this.id, first()));
		IntStream.range(0, this.secrets.size())
			.forEach(at -> this.seats.vote(door(), this.secrets.get(at), first(), 1, new Vote(at % 2 + 2, 3)));
	}

	void reveal() {
		run(() -> this.workshops.reveal(this.id, first()));
	}

	void agree() {
		run(() -> {
			this.workshops.agree(this.id, first(), new Vote(3, 3), "");
			this.workshops.treat(this.id, first(), Risk.Treatment.REDUCE,
					SampleMunicipality.head(SampleSize.standard(), "SOC"));
		});
	}

	void end() {
		run(() -> this.workshops.end(this.id));
	}

	private UUID first() {
		return room().scenarios().get(0).id();
	}

	private Room room() {
		return leading(() -> this.workshops.room(this.id));
	}

	private Seats.Door door() {
		return leading(() -> this.workshops.door(this.id));
	}

	private void run(Runnable work) {
		leading(() -> {
			work.run();
			return true;
		});
	}

	private <T> T leading(Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(), work);
	}

}
