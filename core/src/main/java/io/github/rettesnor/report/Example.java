// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.report;

import static io.github.rettesnor.report.Trees.fields;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.requirement.AddsUp;
import io.github.rettesnor.requirement.AllOf;
import io.github.rettesnor.requirement.AtLeast;
import io.github.rettesnor.requirement.CoFundingNamed;
import io.github.rettesnor.requirement.CurrencyIs;
import io.github.rettesnor.requirement.EachLineHas;
import io.github.rettesnor.requirement.Given;
import io.github.rettesnor.requirement.HandedInBy;
import io.github.rettesnor.requirement.InWords;
import io.github.rettesnor.requirement.Includes;
import io.github.rettesnor.requirement.IndicatorsFromRegistry;
import io.github.rettesnor.requirement.IsTrue;
import io.github.rettesnor.requirement.LinesComplete;
import io.github.rettesnor.requirement.NoLinesOf;
import io.github.rettesnor.requirement.OneOf;
import io.github.rettesnor.requirement.PayBasisIs;
import io.github.rettesnor.requirement.PerHeadAtMost;
import io.github.rettesnor.requirement.PeriodOrdered;
import io.github.rettesnor.requirement.Reachable;
import io.github.rettesnor.requirement.ShareAtMost;
import io.github.rettesnor.requirement.SpentNothingOn;
import io.github.rettesnor.requirement.SpentPerHeadAtMost;
import io.github.rettesnor.requirement.SpentShareAtMost;
import io.github.rettesnor.requirement.Unless;
import io.github.rettesnor.requirement.Where;
import io.github.rettesnor.requirement.Within;
import io.github.rettesnor.rule.Denominated;
import io.github.rettesnor.rule.Place;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.rule.Rule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.Spot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The smallest fragments of a document that pass and that violate a requirement, at the boundary where there is one. They follow from the
 * requirement's parameters.
 *
 * @param passes a fragment that passes, as maps, lists and values
 * @param fails a fragment that violates
 */
public record Example(Object passes, Object fails) {

    private static final BigDecimal FUNDS = new BigDecimal("1000000.00");
    private static final BigDecimal ORE = new BigDecimal("0.01");

    /**
     * The example for a rule.
     *
     * @param set the rule set that the rule belongs to
     * @param rule the rule
     * @return the example, null for what only a person can tell
     */
    public static @Nullable Example of(RuleSet<?> set, Rule rule) {
        Example example = of(rule.requirement(), set.document());
        if (example == null || set.document() != Budget.class || rule.requirement() instanceof Denominated) {
            return example;
        }
        for (Rule other : set.rules()) {
            if (other.requirement() instanceof Denominated fixing) {
                return example.within(fields("currency", fixing.currency().getCurrencyCode()));
            }
        }
        return example;
    }

    private static @Nullable Example of(Requirement requirement, Class<?> document) {
        if (requirement instanceof AllOf parts) {
            return allOf(parts, document);
        } else if (requirement instanceof Where some) {
            Example then = of(some.then(), document);
            boolean yesOrNo = Spot.of(some.at(), document).type() == Boolean.class;
            Object under = Trees.at(document, some.at().text(), yesOrNo ? Boolean.valueOf(some.code()) : some.code());
            return then == null ? null : then.within(under);
        } else if (requirement instanceof Unless some) {
            return of(some.then(), document);
        } else if (requirement instanceof InWords either) {
            return of(either.otherwise(), document);
        }
        Example example = atPlaces(requirement, document);
        if (example == null) {
            example = FormExamples.of(requirement, document);
        }
        return example == null ? ofBudget(requirement) : example;
    }

    /** All parts pass, or all but the last; all but the first where the others bring what the last asks for. */
    private static @Nullable Example allOf(AllOf parts, Class<?> document) {
        Object before = fields();
        Object firstFails = null;
        Example both = null;
        for (Requirement part : parts.all()) {
            Example last = of(part, document);
            if (last == null) {
                return null;
            }
            firstFails = firstFails == null ? last.fails : firstFails;
            both = last.within(before);
            before = both.passes;
        }
        return both != null && firstFails != null && both.fails.equals(both.passes)
                ? new Example(both.passes, firstFails)
                : both;
    }

    private Example within(Object tree) {
        return new Example(Trees.merged(tree, passes), Trees.merged(tree, fails));
    }

    private static @Nullable Example atPlaces(Requirement requirement, Class<?> document) {
        if (requirement instanceof Given given) {
            return given(given.anyOf().get(0), document);
        } else if (requirement instanceof OneOf one) {
            return two(document, one.at().text(), one.codes().get(0), otherThan(one.codes(), one.at(), document));
        } else if (requirement instanceof IsTrue property) {
            return two(document, property.at().text(), true, false);
        } else if (requirement instanceof AtLeast least) {
            return two(document, least.at().text(), least.minimum(), least.minimum() - 1);
        } else if (requirement instanceof Includes some) {
            Place code = Place.of(some.list() + "[]." + some.field());
            return two(document, code.text(), some.code(), otherThan(List.of(some.code()), code, document));
        } else if (requirement instanceof PeriodOrdered period) {
            return two(
                    document,
                    period.at().text(),
                    fields("start", "2019-09-01", "end", "2019-09-01"),
                    fields("start", "2019-09-01", "end", "2019-08-31"));
        } else if (requirement instanceof Reachable person) {
            return two(
                    document,
                    person.at().text() + (Spot.of(person.at(), document).type() == List.class ? "[]" : ""),
                    fields("name", Trees.SOME_TEXT, "email", "name@example.org"),
                    fields("name", Trees.SOME_TEXT));
        } else if (requirement instanceof HandedInBy deadline) {
            return deadline(document, deadline.at(), deadline.date(), deadline.zone());
        } else if (requirement instanceof Within some) {
            LocalDate from = LocalDate.of(2019, 11, 30);
            return deadline(document, some.at(), from.plusMonths(some.months()), some.zone())
                    .within(Trees.at(document, some.after().text(), from.toString()));
        } else if (requirement instanceof IndicatorsFromRegistry) {
            Object source = fields("kind", "REGISTRY");
            Object registry = Trees.at(document, "registry.name", Trees.SOME_TEXT);
            return new Example(
                    Trees.merged(
                            registry, Trees.at(document, "indicators[]", fields("source", source, "existing", true))),
                    Trees.merged(
                            registry, Trees.at(document, "indicators[]", fields("source", source, "existing", false))));
        } else if (requirement instanceof EachLineHas told) {
            return two(
                    document,
                    "budget.lines[]",
                    fields("category", told.category().code(), told.field(), Trees.SOME_TEXT),
                    fields("category", told.category().code()));
        }
        return null;
    }

    private static Example given(Place place, Class<?> document) {
        Class<?> type = Spot.of(place, document).type();
        if (type == List.class) {
            Example element = given(Place.of(place + "[]"), document);
            return new Example(element.passes, fields());
        }
        return two(document, place.text(), Trees.some(type), type == Boolean.class ? false : null);
    }

    private static Object otherThan(List<String> codes, Place at, Class<?> document) {
        Class<?> type = Spot.of(at, document).type();
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .filter(code -> !codes.contains(code))
                        .findFirst()
                        .orElse("?")
                : "?";
    }

    private static Example deadline(Class<?> document, Place at, LocalDate last, ZoneId zone) {
        if (Spot.of(at, document).type() == LocalDate.class) {
            return two(document, at.text(), last.toString(), last.plusDays(1).toString());
        }
        return two(
                document,
                at.text(),
                ISO_OFFSET_DATE_TIME.format(
                        last.atTime(LocalTime.of(23, 59, 59)).atZone(zone)),
                ISO_OFFSET_DATE_TIME.format(last.plusDays(1).atStartOfDay(zone)));
    }

    private static @Nullable Example ofBudget(Requirement requirement) {
        if (requirement instanceof CurrencyIs currency) {
            String code = currency.currency().getCurrencyCode();
            return new Example(fields("currency", code), fields("currency", code.equals("EUR") ? "USD" : "EUR"));
        } else if (requirement instanceof NoLinesOf none) {
            return new Example(
                    budget(List.of(line("OTHER", "1.00"))),
                    budget(List.of(line(none.category().code(), "1.00"))));
        } else if (requirement instanceof LinesComplete) {
            return new Example(budget(List.of(line("OTHER", "1.00"))), budget(List.of(line("OTHER", "-1.00"))));
        } else if (requirement instanceof AddsUp) {
            return requested();
        } else if (requirement instanceof CoFundingNamed) {
            return new Example(
                    fields("coFunding", List.of(fields("source", Trees.SOME_TEXT, "amount", new BigDecimal("1.00")))),
                    fields("coFunding", List.of(fields("source", Trees.SOME_TEXT))));
        } else if (requirement instanceof PayBasisIs pay) {
            String category = pay.category().code();
            return new Example(
                    budget(List.of(
                            fields("category", category, "payBasis", pay.basis().name()))),
                    budget(List.of(fields("category", category, "payBasis", "OTHER"))));
        } else if (requirement instanceof PerHeadAtMost most) {
            BigDecimal ceiling = ExactMoney.number(most.ceiling());
            String category = most.category().code();
            return new Example(
                    budget(List.of(line(category, ceiling.toPlainString()))),
                    budget(List.of(line(category, ceiling.add(ORE).toPlainString()))));
        }
        return requirement instanceof ShareAtMost most ? share(most) : ofAccounts(requirement);
    }

    private static @Nullable Example ofAccounts(Requirement requirement) {
        if (requirement instanceof SpentNothingOn none) {
            String category = none.category().code();
            return new Example(budget(List.of(line(category, "0.00"))), budget(List.of(line(category, "1.00"))));
        } else if (requirement instanceof SpentPerHeadAtMost most) {
            BigDecimal ceiling = ExactMoney.number(most.ceiling());
            Map<String, Object> passes = line(most.category().code(), ceiling.toPlainString());
            Map<String, Object> fails =
                    line(most.category().code(), ceiling.add(ORE).toPlainString());
            passes.put("persons", 1);
            fails.put("persons", 1);
            return new Example(budget(List.of(passes)), budget(List.of(fails)));
        }
        return requirement instanceof SpentShareAtMost most
                ? share(new ShareAtMost(most.categories(), most.limit()))
                : null;
    }

    private static Example requested() {
        Object lines = budget(List.of(line("OTHER", "1.00")));
        return new Example(
                Trees.merged(lines, fields("requested", new BigDecimal("1.00"))),
                Trees.merged(lines, fields("requested", new BigDecimal("1.01"))));
    }

    private static Example share(ShareAtMost most) {
        BigDecimal part = FUNDS.multiply(most.limit().value()).setScale(2);
        BigDecimal rest = FUNDS.subtract(part);
        BigDecimal half = rest.divide(BigDecimal.valueOf(2), 2, RoundingMode.DOWN);
        Object one = line("OTHER", half.toPlainString());
        Object other = line("OTHER", rest.subtract(half).toPlainString());
        String category = most.categories().get(0).code();
        return new Example(
                budget(List.of(line(category, part.toPlainString()), one, other)),
                budget(List.of(line(category, part.add(ORE).toPlainString()), one, other)));
    }

    private static Map<String, Object> line(String category, String unitCost) {
        return fields("category", category, "unitCost", new BigDecimal(unitCost));
    }

    private static Object budget(List<?> lines) {
        return fields("lines", lines);
    }

    private static Example two(Class<?> document, String place, Object passes, @Nullable Object fails) {
        return new Example(Trees.at(document, place, passes), Trees.at(document, place, fails));
    }
}
