package se.isms.core.continuity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PhoneNumberTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			070-174 06 05              | +46701740605
			0701740605                 | +46701740605
			'  070 – 174.06.05  '      | +46701740605
			070\u00a0174\u202f06\u201105 | +46701740605
			+46 70 174 06 05           | +46701740605
			+46 (0)70-174 06 05        | +46701740605
			0046 (0) 70-174 06 05      | +46701740605
			+46070-174 06 05           | +46701740605
			(070) 174 06 05            | +46701740605
			tel:+46-70-1740605         | +46701740605
			08-465 004 00              | +4684650040 0
			08/465 004 00              | +46846500400
			0980-319 200               | +46980319200
			701740605                  | +46701740605
			46701740605                | +46701740605
			+47 22 22 55 55            | +4722225555
			00358 9 123 4567           | +35891234567
			112                        | 112
			114 14                     | 11414
			1177                       | 1177
			90 000                     | 90000
			""")
	void numbersInAnyNotationBecomeOne(String typed, String normal) {
		assertThat(PhoneNumber.normal(typed)).isEqualTo(normal.replace(" ", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "växeln", "070-174", "08-465 004 00 / 070-174 06 05", "070-174 06 05 ankn 12",
			"7,017E+08", "465 004 00", "+460", "0", "00", "+", "12", "++46701740605", "+4670174060512",
			"+1234567890123456", "200" })
	void whatCannotBeANumberIsRefused(String typed) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> PhoneNumber.normal(typed)).satisfies(refused -> {
			assertThat(refused.key()).isEqualTo("refused.phone-not-number");
			assertThat(refused.field()).contains("phone");
		});
	}

}
