// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.call;

import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.model.Share;
import io.github.rettesnor.reading.BadValue;
import io.github.rettesnor.reading.Part;
import io.github.rettesnor.reading.RecordBinder;
import io.github.rettesnor.reading.Scalars;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Value;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;

/** How each type of parameter is written, and read. */
final class Forms {

    /** A text such as a code or a reason. */
    static final Form TEXT = new Plain(Schema.map("type", List.of("string", "integer"), "pattern", "\\S"));

    static final Form DAY = Plain.text("date", Patterns.DAY);
    static final Form RULE = new Written<>("rule", Patterns.RULE, RuleId::new);
    static final Form RULE_SET = new Written<>("rule-set-id", Patterns.RULE_SET, RuleSetId::of);

    private static final Map<Class<?>, Form> SINGLE = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(LocalDate.class, DAY),
            Map.entry(RuleId.class, RULE),
            Map.entry(RuleSetId.class, RULE_SET),
            Map.entry(Path.class, new Written<>("place", "", Path::parse)),
            Map.entry(Place.class, new Written<>("place", Patterns.PLACE, Place::of)),
            Map.entry(MonetaryAmount.class, new Written<>("amount", Patterns.MONEY, Forms::money, Forms::written)),
            Map.entry(Value.class, new ValueForm()),
            Map.entry(Share.class, new Written<>("share", Patterns.SHARE, Forms::share)),
            Map.entry(LocalTime.class, new Written<>("clock", Patterns.CLOCK_TIME, LocalTime::parse)),
            Map.entry(ZoneId.class, new Written<>("zone", Patterns.ZONE, Forms::zone)),
            Map.entry(Category.class, new Written<>("category", Patterns.CATEGORY, Forms::category)),
            Map.entry(Currency.class, Plain.text("currency", Patterns.CURRENCY)),
            Map.entry(URI.class, new Written<>("address", Patterns.ADDRESS, URI::create)),
            Map.entry(
                    int.class,
                    new Plain(
                            Schema.map("type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE))),
            Map.entry(boolean.class, new Plain(Schema.map("type", "boolean"))),
            Map.entry(Requirement.class, RequirementForm.ANY));

    /** Makes the records of rule files. */
    static final RecordBinder BINDER = RecordBinder.ofFiles(parts());

    /** Makes the records of files that are filled in, such as decisions. */
    static final RecordBinder FILLED_IN = RecordBinder.ofForms(parts());

    private Forms() {}

    private static Map<Class<?>, Part<?>> parts() {
        Map<Class<?>, Part<?>> parts = new HashMap<>();
        SINGLE.forEach((type, form) -> {
            if (form instanceof Part<?> part) {
                parts.put(type, part);
            }
        });
        return parts;
    }

    static Form of(Fields.Field field) {
        return field.type() == List.class ? new Several(of(field.element())) : of(field.type());
    }

    static Form of(Class<?> type) {
        Form form = SINGLE.get(type);
        if (form != null) {
            return form;
        } else if (type.isEnum()) {
            return new Codes(type);
        } else if (type.isRecord()) {
            return new RecordForm(type);
        }
        throw new IllegalArgumentException("a " + type.getName() + " cannot be written in a file");
    }

    private static MonetaryAmount money(String text) throws BadValue {
        return ExactMoney.of(new BigDecimal(text.substring(4)), Scalars.currency(text.substring(0, 3)));
    }

    private static String written(Object money) {
        return new Value.Amount((MonetaryAmount) money).written();
    }

    private static Share share(String text) {
        return new Share(new BigDecimal(text.substring(0, text.length() - 1).strip()).movePointLeft(2));
    }

    /** One that is not of the format is a new one, unless it is nearly one that is. */
    private static Category category(String text) throws BadValue {
        Category category = Category.of(text);
        List<String> known = Category.ofFormat().stream().map(Category::code).toList();
        if (!known.contains(text) && Nearest.to(text, known) != null) {
            throw BadValue.unknown("unknown-code", Map.of("field", "category", "code", text), text, known);
        }
        return category;
    }

    private static ZoneId zone(String text) throws BadValue {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw BadValue.unknown("unknown-zone", Map.of("zone", text), text, ZoneId.getAvailableZoneIds());
        }
        return ZoneId.of(text);
    }

    private record Several(Form each) implements Form {
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
