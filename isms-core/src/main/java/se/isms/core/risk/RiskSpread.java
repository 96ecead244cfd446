package se.isms.core.risk;

import java.util.List;
import java.util.UUID;

/**
 * How the risks of one version of a scale spread over its matrix.
 *
 * @param risks how many there are on it, rated or not; closed ones are left out
 * @param elsewhere how many are on other versions, and so not in it
 */
public record RiskSpread(UUID scaleId, int risks, int elsewhere, List<SpreadGrid> grids) {

	/** When a risk is looked at. */
	public enum Moment {

		/** Before anything is done about it. */
		INHERENT,

		/** As it is now. */
		CURRENT,

		/** As the actions are to make it. */
		TARGET

	}

	/**
	 * The matrix at one moment.
	 *
	 * @param rated how many have both steps
	 * @param rows a row for each step of likelihood with the number of risks for each
	 * step of consequence
	 */
	public record SpreadGrid(Moment moment, int rated, List<List<Integer>> rows) {
	}

}
