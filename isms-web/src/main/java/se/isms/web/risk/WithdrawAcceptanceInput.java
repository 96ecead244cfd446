package se.isms.web.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an acceptance is withdrawn. */
record WithdrawAcceptanceInput(@NotBlank @Size(max = 2000) String note) {
}
