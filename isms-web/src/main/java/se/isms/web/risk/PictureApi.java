package se.isms.web.risk;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.risk.OwnerActions;
import se.isms.core.risk.RiskPicture;
import se.isms.core.risk.RiskSpread;
import se.isms.core.risk.RiskTrend;
import se.isms.core.risk.ScaleInUse;
import se.isms.core.risk.TopRisks;
import se.isms.core.shared.Permission;
import se.isms.web.api.Items;
import se.isms.web.security.Requires;

/** The figures of the risk picture. Who belongs to a department gets its own only. */
@RestController
@RequestMapping("/api/v1")
@Requires(Permission.READ)
class PictureApi {

	private final RiskPicture picture;

	PictureApi(RiskPicture picture) {
		this.picture = picture;
	}

	@GetMapping("/risks/scales")
	@Operation(summary = "The versions of scales that open risks are rated on, the one with most risks first")
	Items<ScaleInUse> scales(@RequestParam(required = false) @Nullable UUID department) {
		return new Items<>(this.picture.scales(department));
	}

	@GetMapping("/risks/matrix")
	@Operation(
			summary = "How many open risks have each pair of steps, before treatment and now, on one version of a scale")
	RiskSpread matrix(@RequestParam(required = false) @Nullable UUID scale,
			@RequestParam(required = false) @Nullable UUID department) {
		return this.picture.spread(this.picture.scale(scale, department), department);
	}

	@GetMapping("/risks/top")
	@Operation(
			summary = "The ten highest open risks above their threshold; ranked apart where scales cannot be compared")
	Items<TopRisks> top(@RequestParam(required = false) @Nullable UUID scale,
			@RequestParam(required = false) @Nullable UUID department) {
		return new Items<>(this.picture.top(this.picture.scale(scale, department), department));
	}

	@GetMapping("/risks/trend")
	@Operation(summary = "Risks per level of the analyses adopted in each year, as far as scales can be compared")
	RiskTrend trend(@RequestParam(required = false) @Nullable UUID scale,
			@RequestParam(required = false) @Nullable UUID department) {
		return this.picture.trend(this.picture.scale(scale, department), department);
	}

	@GetMapping("/risks/actions")
	@Operation(summary = "Open actions against risks by who answers for them and department")
	Items<OwnerActions> actions(@RequestParam(required = false) @Nullable UUID department) {
		return new Items<>(this.picture.actions(department));
	}

}
