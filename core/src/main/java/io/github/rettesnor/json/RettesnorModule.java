// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.RuleSetId;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.message.Figures;
import io.github.rettesnor.model.ExactMoney;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Judgement;
import io.github.rettesnor.verdict.Location;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Problem;
import io.github.rettesnor.verdict.Rulings;
import io.github.rettesnor.verdict.Value;
import io.github.rettesnor.verdict.Verdict;
import io.github.rettesnor.verdict.Waiver;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Lets any Jackson mapper write verdicts and their parts in their public form, whatever settings it has, and read them back equal. {@code
 * JsonMapper.builder().findAndAddModules()} finds it; Spring Boot does so by itself.
 *
 * <p>A verdict is written with its sentences in its {@linkplain Verdict#language() language}, a finding alone in that of the country of
 * its rule, a problem alone in English. Where the rule set of a verdict is present when it is read, its findings have their sentences in
 * every language again; where it is not, they are as they were written. An amount of money is a text such as {@code NOK 2300.00}.
 * Unknown fields of what is read are left out; a demanded one that is missing is a {@link
 * tools.jackson.databind.exc.MismatchedInputException}.
 */
public final class RettesnorModule extends JacksonModule {

    /** The kinds of figures, as the field {@code kinds} names them. */
    public static final List<String> KINDS = FiguresJson.KINDS_OF_ALL;

    private final Books books;

    /** A module that knows the rule sets of all country modules that are present when the first verdict is read. */
    public RettesnorModule() {
        this.books = new Books(RuleSets::all);
    }

    /**
     * A module that knows some rule sets.
     *
     * @param ruleSets the rule sets whose verdicts are read; of two with one id the first counts
     */
    public RettesnorModule(List<RuleSet<?>> ruleSets) {
        List<RuleSet<?>> known = List.copyOf(ruleSets);
        this.books = new Books(() -> known);
    }

    /** The name of the class. */
    @Override
    public String getModuleName() {
        return RettesnorModule.class.getSimpleName();
    }

    /** Not known. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        List<JsonForm<?>> forms = forms();
        SimpleSerializers serializers = new SimpleSerializers();
        forms.forEach(form -> add(serializers, form));
        context.addSerializers(serializers);
        context.addDeserializers(new Readers(forms));
    }

    private static <T> void add(SimpleSerializers serializers, JsonForm<T> form) {
        serializers.addSerializer(form.type(), form.serializer());
    }

    private List<JsonForm<?>> forms() {
        return List.of(
                new JsonForm<>(Verdict.class, VerdictJson::write, part -> VerdictJson.read(part, books)),
                new JsonForm<>(
                        Finding.class,
                        (out, finding) -> FindingJson.write(
                                out, finding, finding.message().home().locale(), false, false),
                        part -> FindingJson.read(part, books::of)),
                new JsonForm<>(Measure.class, FindingJson::write, FindingJson::measure),
                new JsonForm<>(Figures.class, FiguresJson::write, part -> FiguresJson.read(part, List.of())),
                new JsonForm<>(Figure.class, FiguresJson::write, FiguresJson::read),
                new JsonForm<>(Location.class, LocationJson::write, LocationJson::read),
                new JsonForm<>(
                        Problem.class,
                        (out, problem) -> ProblemJson.write(out, problem, null, Locale.ENGLISH),
                        part -> ProblemJson.read(part, null)),
                new JsonForm<>(Source.class, PartsJson::write, PartsJson::source),
                new JsonForm<>(Waiver.class, PartsJson::write, PartsJson::waiver),
                new JsonForm<>(Judgement.class, PartsJson::write, PartsJson::judgement),
                new JsonForm<>(Rulings.class, PartsJson::write, PartsJson::rulings),
                new JsonForm<>(Change.class, PartsJson::write, PartsJson::change),
                new JsonForm<>(Value.class, PartsJson::write, PartsJson::value),
                text(Path.class, Path::toString, Path::parse),
                text(RuleId.class, RuleId::value, RuleId::new),
                text(RuleSetId.class, RuleSetId::toString, RuleSetId::of),
                text(MonetaryAmount.class, ExactMoney::text, ExactMoney::parse));
    }

    private static <T> JsonForm<T> text(Class<T> type, Function<T, String> written, Function<String, T> read) {
        return new JsonForm<>(type, (out, value) -> out.writeString(written.apply(value)), part -> part.as(read));
    }

    /** Finds how a type or one of its subtypes is read. */
    private static final class Readers extends Deserializers.Base {

        private final List<JsonForm<?>> forms;

        Readers(List<JsonForm<?>> forms) {
            this.forms = forms;
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return find(type.getRawClass());
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return find(type) != null;
        }

        private @Nullable ValueDeserializer<?> find(Class<?> type) {
            return forms.stream()
                    .filter(form -> form.type().isAssignableFrom(type))
                    .findFirst()
                    .map(form -> form.deserializer(type))
                    .orElse(null);
        }
    }
}
