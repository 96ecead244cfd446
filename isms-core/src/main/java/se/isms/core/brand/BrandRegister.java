package se.isms.core.brand;

import java.sql.Types;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.document.Theme;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Trail;

/** The look and the words of the municipality, which the coordinator chooses. */
@Service
@Transactional
public class BrandRegister {

	/** Of the file of a logo, in bytes. */
	public static final int LARGEST_LOGO = Logo.LARGEST;

	private final JdbcClient db;

	private final JsonMapper json;

	private final Trail trail;

	BrandRegister(JdbcClient db, JsonMapper json, Trail trail) {
		this.db = db;
		this.json = json;
		this.trail = trail;
	}

	@Transactional(readOnly = true)
	public Brand current() {
		return this.db.sql("select accent, terms::text as terms, logo is not null as logo, version from brand")
			.query((row, number) -> new Brand(new Accent(row.getString("accent")),
					this.json.readValue(row.getString("terms"), Terms.class), row.getBoolean("logo"),
					row.getInt("version")))
			.optional()
			.orElse(Brand.STANDARD);
	}

	/** The logo as PNG. */
	@Transactional(readOnly = true)
	public Optional<byte[]> logo() {
		return this.db.sql("select logo from brand where logo is not null").query(byte[].class).optional();
	}

	/** The look of documents. */
	@Transactional(readOnly = true)
	public Theme theme() {
		return logo().map(current().theme()::with).orElseGet(current()::theme);
	}

	/**
	 * Chooses colour and words.
	 * @param version that was seen; somebody else's change meanwhile is an error
	 */
	public Brand choose(Accent accent, Terms terms, int version) {
		return change(version, new Brand(accent, terms, current().hasLogo(), version + 1), logo().orElse(null));
	}

	/**
	 * Takes a logo from a PNG or SVG file, which is refused if it is more than a picture.
	 */
	public Brand show(byte[] file, int version) {
		var now = current();
		return change(version, new Brand(now.accent(), now.terms(), true, version + 1), Logo.of(file));
	}

	/** Takes the logo away. */
	public Brand hide(int version) {
		var now = current();
		return change(version, new Brand(now.accent(), now.terms(), false, version + 1), null);
	}

	private Brand change(int version, Brand after, byte @Nullable [] logo) {
		CurrentActor.get().require(Permission.COORDINATE);
		var before = current();
		int rows = this.db.sql("""
				insert into brand (accent, logo, terms, version)
				values (:accent, :logo, :terms::jsonb, :next)
				on conflict (tenant_id) do update
				   set accent = :accent, logo = :logo, terms = :terms::jsonb, version = :next
				 where brand.version = :seen
				""")
			.param("accent", after.accent().hex())
			.param("logo", logo, Types.BINARY)
			.param("terms", this.json.writeValueAsString(after.terms()))
			.param("next", after.version())
			.param("seen", version)
			.update();
		if (rows == 0 || before.version() != version) {
			throw new OptimisticLockingFailureException("the brand was changed meanwhile");
		}
		this.trail.record("change", "brand", CurrentActor.get().tenant(), before, after);
		return after;
	}

}
