package se.isms.web.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an exception is withdrawn. */
record WithdrawInput(@NotBlank @Size(max = 2000) String note) {
}
