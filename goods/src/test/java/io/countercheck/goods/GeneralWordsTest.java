package io.countercheck.goods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that fit any goods say as little as none: the vague terms of the World Customs Organization and their like. */
class GeneralWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "machine parts",
                "spare parts",
                "chemicals",
                "as per invoice",
                "according to invoice",
                "as per PO 4711",
                "sample no commercial value",
                "general merchandise",
                "research chemical",
                "pharmaceutical raw material",
                "lab reagent",
                "Non-hazardous chemicals",
                "12345",
                "Muster ohne Handelswert",
                "Chemikalien lt. Liste",
                "Ersatzteile",
                "muestra sin valor comercial",
                "repuestos",
                "échantillon sans valeur commerciale",
                "pièces de rechange",
                "amostra sem valor comercial",
                "как в инвойсе",
                "образец без коммерческой ценности",
                "реактив",
                "маркировка",
                "按发票",
                "无商业价值样品",
                "有机中间体",
                "机器零件",
                "部品",
                "بضائع عامة"
            })
    void sayNothing(String description) {
        GoodsReading reading = Goods.described(description);

        assertThat(reading.mentions()).isEmpty();
        assertThat(reading.readable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "steel bolts as per invoice",
                "spare parts for pumps",
                "sample of cotton fabric, no commercial value",
                "sodium chloride, lab reagent",
                "293220",
                "запчасти для насосов",
                "棉布样品"
            })
    void besideAWordOfSubstanceTheyDoNoHarm(String description) {
        assertThat(Goods.described(description).readable()).isTrue();
    }
}
