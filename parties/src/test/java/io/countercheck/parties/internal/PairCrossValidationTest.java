package io.countercheck.parties.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Labelled pairs of names, each judged by coefficients that were learnt without it and its kin. */
class PairCrossValidationTest {

    @Test
    void namesOfOneOrganisationAreToldFromNamesOfTwo() throws IOException {
        PairFigures.Result result = PairFigures.crossValidate();
        assertThat(result.strongOrganisationErrors()).isEmpty();
        assertThat(result.organisationsF1()).isGreaterThanOrEqualTo(0.915);
        assertThat(result.allF1()).isGreaterThanOrEqualTo(0.88);
    }
}
