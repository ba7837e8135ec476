// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.verdict.Value;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;

/** How each type of parameter is written. */
final class Forms {

    static final Form TEXT = new Words();
    static final Form DAY = new Written("a date such as 2027-06-01", Patterns.DAY, LocalDate::parse);
    static final Form RULE = new Written("a rule id such as no.budget.salary-share", Patterns.RULE, RuleId::new);
    static final Form RULE_SET =
            new Written("a rule-set id such as no:grant-application:2027", Patterns.RULE_SET, RuleSetId::of);

    private static final Map<Class<?>, Form> SINGLE = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(LocalDate.class, DAY),
            Map.entry(RuleId.class, RULE),
            Map.entry(RuleSetId.class, RULE_SET),
            Map.entry(Place.class, new Written("a place such as answers[1]", Patterns.PLACE, Place::of)),
            Map.entry(
                    MonetaryAmount.class,
                    new Written("an amount such as NOK 850", Patterns.MONEY, Forms::money, Forms::written)),
            Map.entry(Value.class, new ValueForm()),
            Map.entry(Share.class, new Written("a share such as 60 %", Patterns.SHARE, Forms::share)),
            Map.entry(ZoneId.class, new Written("a time zone such as Europe/Oslo", Patterns.ZONE, Forms::zone)),
            Map.entry(Currency.class, new Written("a currency such as NOK", Patterns.CURRENCY, Forms::currency)),
            Map.entry(URI.class, new Written("an address such as https://example.org", Patterns.ADDRESS, URI::create)),
            Map.entry(int.class, new Count()),
            Map.entry(boolean.class, new YesOrNo()));

    private Forms() {}

    static Form of(Fields.Field field) {
        return field.type() == List.class ? new Several(of(field.element())) : of(field.type());
    }

    static Form of(Class<?> type) {
        Form form = SINGLE.get(type);
        if (form != null) {
            return form;
        } else if (type == Requirement.class) {
            return RequirementForm.ANY;
        } else if (type.isEnum()) {
            return new OneOfCodes(type);
        } else if (type.isRecord()) {
            return RecordForm.of(type);
        }
        throw new IllegalArgumentException("a " + type.getName() + " cannot be written in a file");
    }

    private static MonetaryAmount money(String text) {
        return ExactMoney.of(new BigDecimal(text.substring(4)), currency(text.substring(0, 3)));
    }

    private static String written(Object money) {
        return new Value.Amount((MonetaryAmount) money).written();
    }

    private static Share share(String text) {
        return new Share(new BigDecimal(text.substring(0, text.length() - 1).strip()).movePointLeft(2));
    }

    private static Currency currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown currency '" + code + "'"));
    }

    private static ZoneId zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new IllegalArgumentException(
                    "unknown time zone '" + text + "'" + Nearest.hint(text, ZoneId.getAvailableZoneIds()));
        }
        return ZoneId.of(text);
    }

    /** A text that says something, such as a code or a reason. */
    private static final class Words implements Form {
        @Override
        public Object read(Node node) {
            return node.words();
        }

        @Override
        public Object write(Object value) {
            return value;
        }

        @Override
        public Map<String, Object> schema() {
            return Schema.map("type", List.of("string", "integer"), "pattern", "\\S");
        }
    }

    private static final class Count implements Form {
        @Override
        public Object read(Node node) {
            return node.count();
        }

        @Override
        public Object write(Object value) {
            return value;
        }

        @Override
        public Map<String, Object> schema() {
            return Schema.map("type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE);
        }
    }

    private static final class YesOrNo implements Form {
        @Override
        public Object read(Node node) {
            return node.yes();
        }

        @Override
        public Object write(Object value) {
            return value;
        }

        @Override
        public Map<String, Object> schema() {
            return Schema.map("type", "boolean");
        }
    }

    private record Several(Form each) implements Form {
        @Override
        public Object read(Node node) {
            return node.elements().stream().map(each::read).toList();
        }

        @Override
        public Object write(Object value) {
            return ((List<?>) value).stream().map(each::write).toList();
        }

        @Override
        public Map<String, Object> schema() {
            return Schema.map("type", "array", "items", each.schema());
        }
    }
}
