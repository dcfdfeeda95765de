package io.countercheck.screening;

import io.countercheck.duties.DecisionTable;
import io.countercheck.duties.Duty;
import io.countercheck.duties.DutyBook;
import io.countercheck.model.Evidence;
import io.countercheck.model.Finding;
import io.countercheck.model.GoodsItem;
import io.countercheck.model.OrderField;
import io.countercheck.model.Strength;
import io.countercheck.text.FoldedText;
import io.countercheck.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How regulated goods are paid for, where a law asks about it.
 *
 * <p>China forbids payment in cash or in kind for its classes (duty CN-15); the United States ask for a report on an
 * uncommon method of payment for listed chemicals (US-07), without saying which methods these are: cash, goods in
 * exchange and virtual currency are this program's reading.
 */
final class PaymentTerms {

    private static final String CASH_IN_CHINA = "CN-15";
    private static final String UNCOMMON_IN_THE_US = "US-07";

    private static final Set<String> CHINA_LISTS = Set.of("Class 1", "Class 1 (drug-type)", "Class 2", "Class 3");
    private static final Set<String> US_LISTS = Set.of("List I", "List II");

    private static final Set<String> CASH = Set.of(
            "cash",
            "banknotes",
            "bar",
            "barzahlung",
            "bargeld",
            "efectivo",
            "espèces",
            "espece",
            "especes",
            "numéraire",
            "наличные",
            "наличными",
            "нал",
            "现金",
            "現金",
            "现金支付",
            "现金付款");
    private static final Set<String> EXCHANGE =
            Set.of("barter", "trueque", "troc", "tauschgeschäft", "бартер", "以货易货", "易货");
    private static final Set<String> VIRTUAL = Set.of(
            "crypto",
            "cryptocurrency",
            "bitcoin",
            "btc",
            "tether",
            "usdt",
            "usdc",
            "ethereum",
            "eth",
            "monero",
            "xmr",
            "litecoin",
            "kryptowährung",
            "criptomoneda",
            "cryptomonnaie",
            "криптовалюта",
            "虚拟货币",
            "加密货币",
            "比特币",
            "泰达币");

    /** A way of paying about which a law asks. */
    private enum Method {
        CASH("cash"),
        KIND("kind"),
        VIRTUAL_CURRENCY("virtual currency");

        private final String words;

        Method(String words) {
            this.words = words;
        }
    }

    /** "Cash in advance", "cash against documents", "cash with order" are terms of bank payment. */
    private static final Set<String> BANK_TERM = Set.of("in", "against", "with", "before");

    private final Optional<Duty> cashInChina = DutyBook.shipped().duty(CASH_IN_CHINA);
    private final Optional<Duty> uncommon = DutyBook.shipped().duty(UNCOMMON_IN_THE_US);

    /** A risk for each law that asks and whose listing is among the findings; none when the order does not say how. */
    List<Finding> of(GoodsItem item, List<Finding> found) {
        Optional<String> written = item.term(OrderField.PAYMENT_METHOD);
        if (written.isEmpty() || found.isEmpty()) {
            return List.of();
        }
        Optional<Method> method = method(written.get());
        if (method.isEmpty()) {
            return List.of();
        }
        return Stream.of(cashInChina, uncommon)
                .flatMap(Optional::stream)
                .filter(duty -> asks(duty, method.get(), item, found))
                .map(duty -> risk(duty, method.get(), written.get()))
                .toList();
    }

    private static boolean asks(Duty duty, Method method, GoodsItem item, List<Finding> found) {
        Set<String> lists = duty.id().equals(CASH_IN_CHINA) ? CHINA_LISTS : US_LISTS;
        boolean here = found.stream()
                .anyMatch(f -> f instanceof Finding.OnList hit
                        && hit.listing().regime().equals(duty.regime())
                        && lists.contains(hit.listing().list()));
        if (duty.id().equals(CASH_IN_CHINA)) {
            return here
                    && method != Method.VIRTUAL_CURRENCY
                    && item.movement().from().equals("CN")
                    && item.movement().to().equals("CN");
        }
        return here;
    }

    private static Finding risk(Duty duty, Method method, String written) {
        return new Finding.Risk(
                duty.id().equals(CASH_IN_CHINA) ? DecisionTable.FORBIDDEN_PAYMENT : "payment-method",
                "the order says payment in " + method.words
                        + (duty.id().equals(CASH_IN_CHINA)
                                ? ", which the law forbids ("
                                : ", about which the law asks (")
                        + duty.id() + ")",
                Strength.LIKELY,
                new Evidence(
                        OrderField.PAYMENT_METHOD,
                        null,
                        written,
                        "term",
                        List.of("'" + written + "' -> " + method.words, duty.what())),
                duty.citation(),
                duty.confidence());
    }

    private static Optional<Method> method(String written) {
        List<String> words =
                FoldedText.of(written).tokens().stream().map(Token::text).toList();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean bankTerm = i + 1 < words.size() && BANK_TERM.contains(words.get(i + 1));
            if (CASH.contains(word) && !bankTerm) {
                return Optional.of(Method.CASH);
            }
            if (EXCHANGE.contains(word)) {
                return Optional.of(Method.KIND);
            }
            if (VIRTUAL.contains(word)) {
                return Optional.of(Method.VIRTUAL_CURRENCY);
            }
        }
        return Optional.empty();
    }
}
