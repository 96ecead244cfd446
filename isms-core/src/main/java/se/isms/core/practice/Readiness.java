package se.isms.core.practice;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What of a plan is proven: done, tried or looked at by somebody, not only written. A
 * plan can have an answer to everything and nothing proven.
 */
public record Readiness(List<Proof> proofs) {

	public Readiness {
		proofs = List.copyOf(proofs);
	}

	/** What the plan can prove at all. */
	public List<Proof> asked() {
		return this.proofs.stream().filter(Proof::asked).toList();
	}

	/** How much of that is proven wholly. */
	public int proven() {
		return (int) this.proofs.stream().filter(Proof::whole).count();
	}

	/** What is to be proven. */
	public enum Kind {

		/**
		 * Manual procedures were used for real, or the plan was exercised in practice.
		 */
		PROCEDURES,

		/** Exercised on its premise, with a result, not too long ago. */
		EXERCISE,

		/** The numbers were called, not too long ago. */
		CONTACTS,

		/** Somebody has looked that what is to be on paper is there. */
		ROUTINES,

		/** The edition in force lies where it shall. */
		COPIES,

		/** Those who work there know where it lies. */
		TOLD,

		/** Systems that the process needs have been recovered in a test. */
		SYSTEMS,

		/** What exercises and real use have shown is done. */
		LESSONS

	}

	/**
	 * How much of one thing is proven.
	 *
	 * @param of how much there is to prove; of what every plan shall have, nothing is no
	 * proof
	 * @param lastOn when it was proven last
	 */
	public record Proof(Kind kind, int proven, int of, @Nullable LocalDate lastOn) {

		/**
		 * A process without systems has none to recover, and what has shown nothing has
		 * taught nothing.
		 */
		public boolean asked() {
			return this.of > 0 || (this.kind != Kind.SYSTEMS && this.kind != Kind.LESSONS);
		}

		public boolean whole() {
			return this.of > 0 && this.proven == this.of;
		}

	}

}
