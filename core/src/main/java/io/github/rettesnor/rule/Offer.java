// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

import io.github.rettesnor.reading.Input;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule sets of a provider, those of its files too. The files are read once, as long as the provider's other rule sets stay the same.
 *
 * @param own the rule sets that are not from files
 * @param files the names of its files
 * @param all the rule sets with those of the files
 */
record Offer(List<RuleSet<?>> own, List<String> files, List<RuleSet<?>> all) {

    private static final ClassValue<AtomicReference<@Nullable Offer>> LAST = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable Offer> computeValue(Class<?> provider) {
            return new AtomicReference<>();
        }
    };

    /** The provider whose rule sets are being made. */
    private static final ThreadLocal<@Nullable RuleSetProvider> MAKING = new ThreadLocal<>();

    /** Whether the rule sets of a provider are being made, so that not all can be asked for. */
    static boolean isBeingMade() {
        return MAKING.get() != null;
    }

    /**
     * The rule sets of a provider.
     *
     * @throws IllegalStateException if a provider that makes its rule sets asks for them
     */
    static List<RuleSet<?>> of(RuleSetProvider provider) {
        RuleSetProvider other = MAKING.get();
        if (other != null) {
            throw new IllegalStateException(other.getClass().getName()
                    + " asks for all rule sets while it makes its own; return the names of its rule files from"
                    + " ruleFiles(), or read them with Calls.read(files, known)");
        }
        MAKING.set(provider);
        try {
            List<RuleSet<?>> own = provider.ruleSets();
            List<String> files = provider.ruleFiles();
            return files.isEmpty() ? own : with(provider, own, files);
        } finally {
            MAKING.remove();
        }
    }

    private static List<RuleSet<?>> with(RuleSetProvider provider, List<RuleSet<?>> own, List<String> files) {
        AtomicReference<@Nullable Offer> last = LAST.get(provider.getClass());
        Offer known = last.get();
        if (known == null || !known.isOf(own, files)) {
            List<Input> inputs =
                    files.stream().map(file -> input(provider.getClass(), file)).toList();
            List<RuleSet<?>> read = Reader.FIRST.read(inputs, own);
            known = new Offer(
                    List.copyOf(own),
                    List.copyOf(files),
                    Stream.concat(own.stream(), read.stream()).toList());
            last.set(known);
        }
        return known.all;
    }

    @SuppressWarnings("ReferenceEquality") // equal rule sets may have other words
    private boolean isOf(List<RuleSet<?>> sets, List<String> names) {
        return files.equals(names)
                && own.size() == sets.size()
                && IntStream.range(0, own.size()).allMatch(i -> own.get(i) == sets.get(i));
    }

    private static Input input(Class<?> provider, String file) {
        try (InputStream in = provider.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "the rule file " + file + " is missing beside " + provider.getName());
            }
            return Input.of(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static final class Reader {
        static final RuleFileReader FIRST = ServiceLoader.load(
                        RuleFileReader.class, RuleFileReader.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the reader of rule files is missing from this library"));
    }
}
