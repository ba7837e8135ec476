// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.identity.Nearest;
import io.github.rettesnor.json.Notation;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.report.VocabularyPage;
import io.github.rettesnor.requirement.Vocabulary;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the requirements that rule files can name. */
@Command(
        name = "vocabulary",
        description = "Lists the requirements that a rule file can name, each with a sample to copy.")
final class VocabularyList implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "One requirement, such as amount-at-most.")
    private @Nullable String name;

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|da|en",
            converter = LanguageCode.class,
            defaultValue = "en",
            description = "The language. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Language language;

    VocabularyList(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Vocabulary vocabulary = Vocabulary.present();
        VocabularyPage page = new VocabularyPage(
                language.locale(), requirement -> Calls.write(requirement, Notation.YAML), Notation.JSON_LINE::write);
        if (name != null && vocabulary.get(name) == null) {
            throw new ParameterException(
                    spec.commandLine(), "unknown requirement '" + name + "'" + Nearest.hint(name, vocabulary.names()));
        }
        terminal.out().print(name == null ? page.of(vocabulary) : page.entry(vocabulary.sample(name)));
        return Exit.ACCEPTABLE;
    }
}
