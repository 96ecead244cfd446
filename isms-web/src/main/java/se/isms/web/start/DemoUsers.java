package se.isms.web.start;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import se.isms.core.organisation.User;
import se.isms.core.organisation.Users;
import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Role;

/** One account per role, with a password that everybody may know: for the sample only. */
@Component
class DemoUsers {

	static final String PASSWORD = "ekvaden";

	private final Users users;

	private final PasswordEncoder encoder;

	DemoUsers(Users users, PasswordEncoder encoder) {
		this.users = users;
		this.encoder = encoder;
	}

	List<User> ensure(SampleSize size) {
		var tenant = SampleMunicipality.tenant(size);
		if (this.users.demo(tenant).isEmpty()) {
			save(tenant, name(size, "samordnare"), "Informationssäkerhetssamordnare", Role.COORDINATOR, null);
			var social = save(tenant, name(size, "social"), "Kontaktperson socialförvaltningen", Role.CONTRIBUTOR,
					SampleMunicipality.department(size, "SOC"));
			this.users.link(social, SampleMunicipality.head(size, "SOC"));
			save(tenant, name(size, "revisor"), "Internrevisor", Role.AUDITOR, null);
			var director = save(tenant, name(size, "ledning"), "Kommundirektör", Role.MANAGEMENT, null);
			this.users.link(director, SampleMunicipality.head(size, "KLK"));
		}
		return this.users.demo(tenant);
	}

	/** Names are the installation's, not the municipality's. */
	private static String name(SampleSize size, String name) {
		return size.equals(SampleSize.standard()) ? name : "%s-%d-%d".formatted(name, size.seed(), size.employees());
	}

	private UUID save(UUID tenant, String username, String name, Role role, @Nullable UUID department) {
		var id = UUID.nameUUIDFromBytes((tenant + username).getBytes(StandardCharsets.UTF_8));
		this.users.save(new User(id, tenant, username, this.encoder.encode(PASSWORD), name, role, department, "sv",
				"auto", true, true));
		return id;
	}

}
