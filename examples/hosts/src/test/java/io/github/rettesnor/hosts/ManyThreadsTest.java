// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.jakarta.Advised;
import io.github.rettesnor.jakarta.Encouraged;
import io.github.rettesnor.jakarta.RuleSetValidator;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import io.github.rettesnor.verdict.Verdict;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One rule set and one validator, used by many threads at once from their first use on, report what they report to one thread alone. */
class ManyThreadsTest {

    private static final int THREADS = 16;
    private static final int DOCUMENTS = 25;
    private static final ThreadLocal<Locale> LOCALE = ThreadLocal.withInitial(() -> Locale.ENGLISH);

    static Stream<RuleSet<?>> ruleSets() {
        return RuleSets.all().stream();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    <D> void aRuleSetIsSharedByThreads(RuleSet<D> rules) throws Exception {
        List<D> documents = documents(rules);
        List<String> alone = all(documents, document -> reported(rules, document));

        RuleSet<D> shared = rules.withId(rules.id().toString());
        for (List<String> reported : atOnce(() -> all(documents, document -> reported(shared, document)))) {
            assertThat(reported).isEqualTo(alone);
        }
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    <D> void aValidatorIsSharedByThreadsOfDifferentLanguages(RuleSet<D> rules) throws Exception {
        List<D> documents = documents(rules);
        List<List<String>> alone = new ArrayList<>();
        RuleSetValidator first = RuleSetValidator.of(rules, LOCALE::get);
        for (Language language : Language.values()) {
            LOCALE.set(language.locale());
            alone.add(all(documents, document -> violations(first, document)));
        }

        RuleSetValidator shared = RuleSetValidator.of(rules, LOCALE::get);
        List<List<List<String>>> together = atOnce(() -> {
            List<List<String>> reported = new ArrayList<>();
            for (Language language : Language.values()) {
                LOCALE.set(language.locale());
                reported.add(all(documents, document -> violations(shared, document)));
            }
            return reported;
        });
        assertThat(together)
                .hasSize(THREADS)
                .allSatisfy(reported -> assertThat(reported).isEqualTo(alone));
    }

    private static <D> List<D> documents(RuleSet<D> rules) {
        return IntStream.range(0, DOCUMENTS)
                .mapToObj(seed -> new RandomDocuments(seed).next(rules.document()))
                .toList();
    }

    private static <D> String reported(RuleSet<D> rules, D document) {
        Verdict verdict = rules.check(document);
        StringBuilder reported = new StringBuilder(verdict.decision() + " " + verdict.outcomes());
        Stream.concat(verdict.findings().stream(), verdict.questions().stream()).forEach(finding -> {
            reported.append('\n').append(finding.rule()).append(' ').append(finding.path());
            for (Language language : Language.values()) {
                reported.append('\n').append(finding.message(language.locale()));
            }
        });
        return reported.append('\n').append(rules.measure(document)).toString();
    }

    private static String violations(RuleSetValidator validator, Object document) {
        return validator.validate(document, Default.class, Encouraged.class, Advised.class).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList()
                .toString();
    }

    private static <D> List<String> all(List<D> documents, Function<D, String> written) {
        return documents.stream().map(written).toList();
    }

    private static <T> List<T> atOnce(Callable<T> work) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> running = IntStream.range(0, THREADS)
                    .mapToObj(thread -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            List<T> done = new ArrayList<>();
            for (Future<T> future : running) {
                done.add(future.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
