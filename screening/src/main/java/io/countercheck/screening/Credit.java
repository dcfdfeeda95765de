package io.countercheck.screening;

import io.countercheck.model.GoodsItem;
import io.countercheck.model.OrderField;
import io.countercheck.text.FoldedText;
import io.countercheck.text.Token;
import java.util.List;
import java.util.Set;

/** Whether goods are paid for after they were handed over, as far as the order says. */
final class Credit {

    private static final Set<String> WORDS = Set.of(
            "credit",
            "deferred",
            "instalment",
            "instalments",
            "installment",
            "installments",
            "kredit",
            "ratenzahlung",
            "crédito",
            "crédit",
            "кредит",
            "рассрочка",
            "赊销",
            "分期");
    private static final Set<String> DAYS =
            Set.of("day", "days", "d", "tage", "tagen", "días", "dias", "jours", "дней", "天");

    /** A letter of credit is paid by a bank when the goods are handed over. */
    private static final String LETTER = "letter";

    private Credit() {}

    /** Whether the payment term gives a time of some days, or says credit. */
    static boolean given(GoodsItem item) {
        List<String> words = item.term(OrderField.PAYMENT_METHOD)
                .map(written -> FoldedText.of(written).tokens().stream()
                        .map(Token::text)
                        .toList())
                .orElse(List.of());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (WORDS.contains(word) && !words.contains(LETTER)
                    || i + 1 < words.size() && number(word) && DAYS.contains(words.get(i + 1))
                    || word.equals("net") && i + 1 < words.size() && number(words.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean number(String word) {
        return !word.isEmpty()
                && word.chars().allMatch(Character::isDigit)
                && !word.chars().allMatch(c -> c == '0');
    }
}
