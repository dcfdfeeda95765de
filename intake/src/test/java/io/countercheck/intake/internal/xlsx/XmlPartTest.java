package io.countercheck.intake.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.countercheck.model.ErrorCode;
import io.countercheck.model.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlPartTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<t>Muster & <b Ltda</t>",
                "<t>Muster &#xD800; Ltda</t>",
                "<t>Muster \u0001 Ltda</t>",
                "<t>Muster ]]> Ltda</t>",
                "<t>Muster",
                "<t><b>Muster</t>"
            })
    void textThatIsNoXmlIsADamagedPart(String xml) throws IOException {
        try (XmlPart part =
                XmlPart.of("sheet1.xml", new ByteArrayInputStream(("<si>" + xml).getBytes(StandardCharsets.UTF_8)))) {
            assertThatExceptionOfType(Fault.class)
                    .isThrownBy(() -> {
                        while (part.next()) {
                            if (part.starts("t")) {
                                part.text("t");
                            }
                        }
                    })
                    .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.INPUT_UNREADABLE))
                    .withMessageContaining("sheet1.xml is damaged");
        }
    }
}
