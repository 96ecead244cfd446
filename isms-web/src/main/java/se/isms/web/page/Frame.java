package se.isms.web.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Permission;
import se.isms.web.security.SignedIn;

/**
 * What the frame of a page shows.
 *
 * @param path of the page, for the links that stay on it
 * @param theme auto, light or dark
 * @param language sv or en
 */
public record Frame(@Nullable SignedIn person, String path, String theme, String language) {

	/** Whether the path lies under this part of the site. */
	public boolean under(String part) {
		return this.path.equals(part) || this.path.startsWith(part + "/");
	}

	/** The part of the site that the page stands in. */
	public String part() {
		return this.path.substring(1).split("/", 2)[0];
	}

	/** The paths in the menu of this part. */
	public List<String> menu() {
		return Menus.of(part()).stream().filter(entry -> may(entry.permission())).map(Menus.Entry::path).toList();
	}

	public boolean may(String permission) {
		return may(Permission.valueOf(permission));
	}

	private boolean may(Permission permission) {
		return this.person != null && this.person.role().may(permission);
	}

}
