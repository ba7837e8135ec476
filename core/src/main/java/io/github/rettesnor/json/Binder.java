// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import static io.github.rettesnor.json.SyntaxTrouble.quoted;

import io.github.rettesnor.model.Document;
import io.github.rettesnor.model.Fields;
import io.github.rettesnor.verdict.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Makes records of tokens, field by field under the names that the record's components have. Strict: a key that the record does
 * not have, a key given twice and a value of another type are refused. Lenient: any field may be missing, or null.
 */
final class Binder {

    /** Any document may say which rules it is written for, even one whose record has no use for it. */
    static final String RULE_SET = "ruleSet";

    private final TokenSource tokens;

    Binder(TokenSource tokens) {
        this.tokens = tokens;
    }

    <T> T document(Class<T> type) {
        JsonToken token = tokens.next();
        if (token != JsonToken.START_OBJECT) {
            throw tokens.unreadable("must be an object with a key for each field, is " + described(token));
        }
        T document = type.cast(fields(type, Path.ROOT, Document.class.isAssignableFrom(type)));
        tokens.end();
        return document;
    }

    private Object fields(Class<?> type, Path place, boolean mayNameRules) {
        Fields fields = Fields.of(type);
        @Nullable Object[] values = new @Nullable Object[fields.names().size()];
        boolean[] given = new boolean[values.length];
        boolean namesRules = false;
        while (tokens.next() != JsonToken.END_OBJECT) {
            String key = tokens.text();
            Fields.Field field = fields.get(key);
            Path at = place.field(key);
            if (field == null && mayNameRules && key.equals(RULE_SET)) {
                refuseTwice(namesRules, at, key);
                namesRules = true;
                value(String.class, key, at);
            } else if (field == null) {
                throw unknown(key, at, fields, mayNameRules);
            } else {
                refuseTwice(given[field.position()], at, key);
                given[field.position()] = true;
                values[field.position()] = value(field, at);
            }
            tokens.standAt(place);
        }
        return fields.create(values);
    }

    private Unreadable unknown(String key, Path at, Fields fields, boolean mayNameRules) {
        List<String> known = new ArrayList<>(fields.names());
        if (mayNameRules && !known.contains(RULE_SET)) {
            known.add(RULE_SET);
        }
        tokens.standAt(at);
        return tokens.unreadable("unknown key " + quoted(key) + Scalars.hint(key, known));
    }

    private void refuseTwice(boolean before, Path at, String key) {
        tokens.standAt(at);
        if (before) {
            throw tokens.unreadable("the key " + quoted(key) + " is given twice");
        }
    }

    private @Nullable Object value(Fields.Field field, Path at) {
        if (field.type() == List.class) {
            return list(field, at);
        }
        return field.type() == Map.class ? map(field, at) : value(field.type(), field.name(), at);
    }

    private @Nullable List<@Nullable Object> list(Fields.Field field, Path at) {
        if (!opens(JsonToken.START_ARRAY, "a list")) {
            return null;
        }
        List<@Nullable Object> list = new ArrayList<>();
        for (JsonToken token = next(at.index(0)); token != JsonToken.END_ARRAY; token = next(at.index(list.size()))) {
            list.add(
                    token.isNumeric() && field.element() == String.class
                            ? refusing(Numbers::code)
                            : value(token, field.element(), field.name(), at.index(list.size())));
        }
        return list;
    }

    private @Nullable Map<String, @Nullable Object> map(Fields.Field field, Path at) {
        if (!opens(JsonToken.START_OBJECT, "an object")) {
            return null;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        tokens.standInMap(at);
        while (tokens.next() != JsonToken.END_OBJECT) {
            String key = tokens.text();
            refuseTwice(map.containsKey(key), at.key(key), key);
            map.put(key, value(field.element(), field.name(), at.key(key)));
            tokens.standInMap(at);
        }
        return map;
    }

    private JsonToken next(Path at) {
        tokens.standAt(at);
        return tokens.next();
    }

    /** Tells whether a list or object opens here; null is a missing one. */
    private boolean opens(JsonToken opening, String expected) {
        JsonToken token = tokens.next();
        if (token != opening && token != JsonToken.VALUE_NULL) {
            throw wrongType(expected, token);
        }
        return token == opening;
    }

    private @Nullable Object value(Class<?> type, String name, Path at) {
        return value(tokens.next(), type, name, at);
    }

    private @Nullable Object value(JsonToken token, Class<?> type, String name, Path at) {
        if (token == JsonToken.VALUE_NULL) {
            return null;
        } else if (type.isRecord()) {
            expect(token == JsonToken.START_OBJECT, "an object", token);
            return fields(type, at, false);
        } else if (type == Boolean.class) {
            expect(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE, "true or false", token);
            return token == JsonToken.VALUE_TRUE;
        } else if (type == BigDecimal.class) {
            expect(token.isNumeric(), "a number", token);
            return refusing(Numbers::amount);
        } else if (type == Integer.class) {
            expect(token.isNumeric(), "a whole number", token);
            return refusing(Numbers::count);
        }
        return text(token, type, name);
    }

    private Object text(JsonToken token, Class<?> type, String name) {
        boolean isText = token == JsonToken.VALUE_STRING;
        if (type == String.class) {
            expect(isText, "text", token);
            return tokens.text();
        } else if (type == LocalDate.class) {
            expect(isText, "a date such as \"2019-06-01\"", token);
            return refusing(Scalars::date);
        } else if (type == OffsetDateTime.class) {
            expect(isText, "a time such as \"2019-05-31T14:30:00+02:00\"", token);
            return refusing(Scalars::time);
        } else if (type == Currency.class) {
            expect(isText, "a currency such as \"NOK\"", token);
            return refusing(Scalars::currency);
        } else if (type.isEnum()) {
            expect(isText, "text", token);
            return refusing(written -> Scalars.constant(name, type, written));
        }
        throw new IllegalArgumentException("field '" + name + "': a " + type.getName() + " is not read from documents");
    }

    private <T> T refusing(Reading<T> reading) {
        try {
            return reading.of(tokens.text());
        } catch (Refused e) {
            throw tokens.unreadable(e.problem());
        }
    }

    private void expect(boolean met, String expected, JsonToken found) {
        if (!met) {
            throw wrongType(expected, found);
        }
    }

    private Unreadable wrongType(String expected, JsonToken found) {
        return tokens.unreadable("must be " + expected + ", is " + described(found));
    }

    private String described(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + quoted(tokens.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + quoted(tokens.text());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            default -> "nothing";
        };
    }

    private interface Reading<T> {
        T of(String written) throws Refused;
    }
}
