package se.isms.web.risk;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.isms.core.organisation.Organisation;
import se.isms.core.risk.RiskPicture;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** All risks at once: where they stand, which are highest, how they change, who acts. */
@Page
@Requires(Permission.READ)
class PicturePages {

	private final RiskPicture picture;

	private final PictureViews views;

	private final Organisation organisation;

	PicturePages(RiskPicture picture, PictureViews views, Organisation organisation) {
		this.picture = picture;
		this.views = views;
		this.organisation = organisation;
	}

	@GetMapping("/risk/picture")
	String picture(@RequestParam(required = false) @Nullable UUID scale,
			@RequestParam(required = false) @Nullable UUID department, Locale language, Model model) {
		if (department != null) {
			this.organisation.unit(department);
		}
		var used = this.picture.scales(department);
		if (!used.isEmpty() || scale != null) {
			var shown = this.picture.scale((scale != null) ? scale : used.get(0).id(), department);
			model.addAttribute("picture", this.views.of(used, shown, department, language));
		}
		return "risk/picture";
	}

}
