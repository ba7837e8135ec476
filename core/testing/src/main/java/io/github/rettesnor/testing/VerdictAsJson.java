// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.json.RettesnorModule;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.verdict.Finding;
import io.github.rettesnor.verdict.Measure;
import io.github.rettesnor.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import tools.jackson.databind.json.JsonMapper;

/** A verdict that is written and read by the mapper of a host. */
final class VerdictAsJson {

    /** Finds the module and the rule sets itself. */
    private static final JsonMapper HOSTS =
            JsonMapper.builder().findAndAddModules().build();
    /** Has no rule sets. */
    private static final JsonMapper STRANGER =
            JsonMapper.builder().addModule(new RettesnorModule(List.of())).build();

    private VerdictAsJson() {}

    static void isReadBackEqual(Judged<?> judged) {
        for (Language language : Language.values()) {
            Verdict verdict = judged.verdict().in(language.locale());
            Verdict read = readBack(HOSTS, verdict);
            Verdict elsewhere = readBack(STRANGER, verdict);
            for (Language other : Language.values()) {
                Assertions.assertEquals(sentences(verdict, other), sentences(read, other));
                // Without the rule set the sentences stay as they were written.
                Assertions.assertEquals(sentences(verdict, language), sentences(elsewhere, other));
            }
        }
        for (Finding finding : judged.verdict().findings()) {
            Finding read = HOSTS.readValue(HOSTS.writeValueAsString(finding), Finding.class);
            Assertions.assertEquals(finding, read);
            Assertions.assertEquals(finding.message(Language.EN.locale()), read.message(Language.EN.locale()));
        }
        for (Measure measure : judged.measures()) {
            Assertions.assertEquals(measure, HOSTS.readValue(HOSTS.writeValueAsString(measure), Measure.class));
        }
    }

    private static Verdict readBack(JsonMapper mapper, Verdict verdict) {
        String written = mapper.writeValueAsString(verdict);
        Verdict read = mapper.readValue(written, Verdict.class);
        Assertions.assertEquals(verdict, read);
        Assertions.assertEquals(written, mapper.writeValueAsString(read));
        return read;
    }

    private static List<String> sentences(Verdict verdict, Language language) {
        return Stream.concat(verdict.findings().stream(), verdict.questions().stream())
                .map(finding -> finding.message(language.locale()) + " " + finding.cure(language.locale()))
                .toList();
    }
}
