package se.isms.core.brand;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.TestMunicipality;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
class BrandRegisterTests {

	private static final Terms SECTORS = new Terms("sektor", "sektorn", "sektorer", "sektorerna", "sector", "sectors");

	private static final Accent GREEN = new Accent("#005a30");

	@Autowired
	private BrandRegister brands;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	@BeforeEach
	void municipality() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
	}

	@Test
	void isTheStandardUntilSomethingIsChosen() {
		CurrentActor.as(this.municipality.coordinator(), () -> {
			assertThat(this.brands.current()).isEqualTo(Brand.STANDARD);
			assertThat(this.brands.logo()).isEmpty();
			assertThat(this.brands.theme().emblem()).isNull();
		});
	}

	@Test
	void keepsWhatIsChosenAndWhoChoseIt() {
		CurrentActor.as(this.municipality.coordinator(), () -> {
			var chosen = this.brands.choose(GREEN, SECTORS, 0);
			var shown = this.brands.show(png(), chosen.version());

			assertThat(this.brands.current()).isEqualTo(shown).isEqualTo(new Brand(GREEN, SECTORS, true, 2));
			assertThat(this.brands.theme().accent()).isEqualTo("#005a30");
			assertThat(this.brands.theme().emblem()).isNotNull();
			assertThat(this.history.of("brand", this.municipality.tenant())).hasSize(2);
			assertThat(this.brands.hide(2).hasLogo()).isFalse();
			assertThat(this.brands.logo()).isEmpty();
		});
	}

	@Test
	void nobodyChangesItOverAnother() {
		CurrentActor.as(this.municipality.coordinator(), () -> {
			this.brands.choose(GREEN, SECTORS, 0);

			assertThatExceptionOfType(OptimisticLockingFailureException.class)
				.isThrownBy(() -> this.brands.choose(Accent.STANDARD, Terms.STANDARD, 0));
			assertThat(this.brands.current().accent()).isEqualTo(GREEN);
		});
	}

	@Test
	void whatIsRefusedChangesNothing() {
		CurrentActor.as(this.municipality.coordinator(), () -> {
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.brands.show(new byte[] { 1, 2 }, 0));
			assertThat(this.brands.current()).isEqualTo(Brand.STANDARD);
		});
	}

	@Test
	void onlyTheCoordinatorChooses() {
		var contributor = this.municipality.contributor(this.municipality.care());

		CurrentActor.as(contributor, () -> assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.brands.choose(GREEN, SECTORS, 0)));
	}

	@Test
	void eachMunicipalityHasItsOwn() {
		CurrentActor.as(this.municipality.coordinator(), () -> this.brands.choose(GREEN, SECTORS, 0));
		var other = TestMunicipality.in(this.db, this.transactions);

		CurrentActor.as(other.coordinator(), () -> assertThat(this.brands.current()).isEqualTo(Brand.STANDARD));
	}

	private static byte[] png() {
		try {
			var out = new ByteArrayOutputStream();
			ImageIO.write(new BufferedImage(90, 30, BufferedImage.TYPE_INT_ARGB), "png", out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
