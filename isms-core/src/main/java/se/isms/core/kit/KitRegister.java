package se.isms.core.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.organisation.Organisation;
import se.isms.core.recovery.OrderRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * Offline kits: ordered for a department or for all, printed file by file by a job, and
 * taken out under a password, which is kept nowhere.
 */
@Service
@Transactional
public class KitRegister {

	private static final int SHORTEST_PASSWORD = 12;

	private final OfflineKits kits;

	private final KitRows rows;

	private final OrderRegister orders;

	private final ObjectProvider<KitPress> presses;

	private final Organisation organisation;

	private final Trail trail;

	private final Clock clock;

	KitRegister(OfflineKits kits, KitRows rows, OrderRegister orders, ObjectProvider<KitPress> presses,
			Organisation organisation, Trail trail, Clock clock) {
		this.kits = kits;
		this.rows = rows;
		this.orders = orders;
		this.presses = presses;
		this.organisation = organisation;
		this.trail = trail;
		this.clock = clock;
	}

	/** The newest ones that the actor may hold. */
	@Transactional(readOnly = true)
	public List<OfflineKit> recent() {
		CurrentActor.get().require(Permission.CONTRIBUTE);
		return this.kits.findTop50ByOrderByMadeAtDescIdAsc().stream().filter(kit -> mayHold(kit.unitId())).toList();
	}

	/** One that the actor may hold; of others nobody learns that they are there. */
	@Transactional(readOnly = true)
	public OfflineKit kit(UUID id) {
		CurrentActor.get().require(Permission.CONTRIBUTE);
		return this.kits.findById(id).filter(kit -> mayHold(kit.unitId())).orElseThrow(NotFound::new);
	}

	@Transactional(readOnly = true)
	public List<KitPlan> plans(UUID id) {
		return this.rows.plans(kit(id).id());
	}

	/** All files, in the order of their names. */
	@Transactional(readOnly = true)
	public List<KitFile> files(UUID id) {
		return this.rows.files(kit(id).id());
	}

	/** How many files there are. */
	@Transactional(readOnly = true)
	public int count(UUID id) {
		return this.rows.count(kit(id).id());
	}

	/** What it is called where it is saved. */
	@Transactional(readOnly = true)
	public String name(UUID id) {
		return press().name(kit(id));
	}

	/**
	 * Orders a kit of what is in force now.
	 * @param department of which, none for all
	 */
	public OfflineKit order(@Nullable UUID department, String language) {
		CurrentActor.get().require(Permission.CONTRIBUTE);
		if (!mayHold(department)) {
			throw new NotFound();
		}
		var kit = this.kits.save(new OfflineKit(UUID.randomUUID(), requireDepartment(department), language,
				this.clock.instant().truncatedTo(ChronoUnit.SECONDS), CurrentActor.get().name(), false, null));
		this.rows.choose(kit.id(), department);
		if (this.rows.plans(kit.id()).isEmpty()) {
			throw new Refused("refused.kit-without-plans");
		}
		this.trail.record("order", "offline_kit", kit.id(), null, kit);
		return kit;
	}

	/**
	 * Orders anew what is old: a kit that somebody has ordered once stays fresh. What was
	 * ordered anew and is not made is ordered again the next day.
	 * @param days after which a kit is old
	 */
	public List<OfflineKit> renew(int days) {
		CurrentActor.get().require(Permission.COORDINATE);
		var now = this.clock.instant();
		return this.kits.findAllById(this.rows.old(now.minus(days, ChronoUnit.DAYS), now.minus(1, ChronoUnit.DAYS)))
			.stream()
			.map(kit -> order(kit.unitId(), kit.language()))
			.toList();
	}

	/** Prints the next plan that is not printed yet, and tells how many are. */
	public Printed printNext(UUID id) {
		var kit = kit(id);
		var plans = this.rows.plans(id);
		var printed = this.rows.count(id);
		if (printed < plans.size()) {
			this.rows.keep(id, press().plan(kit, plans.get(printed)));
			printed++;
		}
		return new Printed(printed, plans.size());
	}

	/** Prints all that is there beside the plans. */
	public int printSheets(UUID id) {
		var kit = kit(id);
		var order = this.orders.of(this.rows.systems(id));
		var sheets = press().sheets(kit, this.rows.plans(id), order);
		sheets.forEach(sheet -> this.rows.keep(id, sheet));
		return sheets.size();
	}

	/**
	 * Lists what is there; older kits of the same are removed. A second time does
	 * nothing.
	 */
	public OfflineKit seal(UUID id) {
		var kit = kit(id);
		if (kit.sealed()) {
			return kit;
		}
		this.rows.keep(id, press().manifest(kit, this.rows.plans(id), this.rows.files(id)));
		this.rows.removeOlder(kit);
		return this.kits.save(kit.seal());
	}

	/**
	 * Hands a kit out as one file, and notes who took it and why. What all departments
	 * hold together is secret where each part may not be, so that of all has a password
	 * and the decision.
	 * @param password none for a file that anybody can open
	 */
	public byte[] take(UUID id, char @Nullable [] password, KitReason reason) {
		var kit = kit(id);
		if (!kit.sealed()) {
			throw new Refused("refused.kit-not-made");
		}
		requireLocked(kit, password, reason);
		var files = this.rows.files(id);
		var zip = zip(kit, files, password);
		this.trail.record("take", "offline_kit", id, null, new Taken(kit.unitId(), password != null, reason.words(),
				reason.decidedBy(), reason.decidedOn(), files.size(), manifest(files)));
		return zip;
	}

	private void requireLocked(OfflineKit kit, char @Nullable [] password, KitReason reason) {
		if (password == null && kit.ofAll()) {
			throw new Refused("refused.kit-without-password").at("password");
		}
		if (password != null && password.length < SHORTEST_PASSWORD) {
			throw new Refused("refused.kit-password-short", SHORTEST_PASSWORD).at("password");
		}
		if (kit.ofAll()) {
			reason.requireDecision(LocalDate.now(this.clock.withZone(Dates.ZONE)));
		}
	}

	private static byte[] zip(OfflineKit kit, List<KitFile> files, char @Nullable [] password) {
		var zip = new KitZip(LocalDateTime.ofInstant(kit.madeAt(), Dates.ZONE));
		var out = new ByteArrayOutputStream(1 << 20);
		try {
			if (password != null) {
				zip.locked(files, password, out);
			}
			else {
				zip.plain(files, out);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static String manifest(List<KitFile> files) {
		return files.stream()
			.filter(file -> file.name().equals("manifest.json"))
			.map(KitFile::sha256)
			.findFirst()
			.orElse("");
	}

	private @Nullable UUID requireDepartment(@Nullable UUID department) {
		if (department != null && !this.organisation.unit(department).departmentId().equals(department)) {
			throw new NotFound();
		}
		return department;
	}

	/** Of all: who coordinates all. Of a department: that one, too. */
	private static boolean mayHold(@Nullable UUID department) {
		var actor = CurrentActor.get();
		if (actor.department() != null) {
			return actor.department().equals(department);
		}
		return actor.may(Permission.COORDINATE);
	}

	private KitPress press() {
		return this.presses.getObject();
	}

	/** How many plans of a kit are printed. */
	public record Printed(int done, int total) {

		public boolean all() {
			return this.done >= this.total;
		}

	}

	/**
	 * What the audit trail says of a kit that was taken out.
	 *
	 * @param unitId none for the whole municipality
	 * @param manifest SHA-256 of the list of files
	 */
	record Taken(@Nullable UUID unitId, boolean locked, String reason, @Nullable String decidedBy,
			@Nullable LocalDate decidedOn, int files, String manifest) {
	}

}
