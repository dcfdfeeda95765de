package io.countercheck.goods.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.countercheck.text.KeyText;
import org.junit.jupiter.api.Test;

class SystematicNamesTest {

    @Test
    void theSameGroupInItsOtherWordsNamesTheSameCompound() {
        assertThat(SystematicNames.of(KeyText.key("1-phenylpropan-2-one")))
                .contains(KeyText.key("1-phenyl-2-propanone"), KeyText.key("2-propanone, 1-phenyl-"));
        assertThat(SystematicNames.of(KeyText.key("N-(1-phenethylpiperidin-4-yl)-N-phenylpropanamide")))
                .contains(KeyText.key("N-[1-(2-phenylethyl)-4-piperidyl]-N-phenylpropionamide"));
    }

    @Test
    void shortNamesHaveNoOthers() {
        assertThat(SystematicNames.of("acetone")).isEmpty();
    }
}
