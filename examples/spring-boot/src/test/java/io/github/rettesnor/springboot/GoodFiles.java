// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.office.BudgetForm;
import io.github.rettesnor.office.DocumentForm;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The sample documents as files of every format, with the decision that each must come to. */
final class GoodFiles {

    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, String> decisions = new LinkedHashMap<>();

    GoodFiles(Path documents) throws IOException {
        try (InputStream in = Files.newInputStream(documents.resolve("expected.yaml"))) {
            Map<String, List<Map<String, Object>>> all = new Yaml().load(in);
            for (Map<String, Object> expected : all.get("documents")) {
                String name = String.valueOf(expected.get("document"));
                add(name, Files.readAllBytes(documents.resolve(name)), String.valueOf(expected.get("decision")));
            }
        }
        add(
                "reise.csv",
                RawRequest.bytes(
                        "Regelsett;no:budget:2019\nValuta;NOK\nKategori;Beskrivelse;Personer;Sum\nReise;Tog;1;2301\n"),
                "NOT_ACCEPTABLE");
    }

    private void add(String name, byte[] content, String decision) throws IOException {
        put(name, content, decision);
        if (name.endsWith(".json")) {
            String plain = name.substring(0, name.length() - ".json".length());
            put(plain + ".yaml", content, decision);
            Judged<?> judged =
                    io.github.rettesnor.judge.Judge.of(RuleSets.all()).judge(Input.of(name, content));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            String ending = write(judged, out);
            String again = io.github.rettesnor.judge.Judge.of(RuleSets.all())
                    .judge(Input.of(plain + ending, out.toByteArray()))
                    .verdict()
                    .decision()
                    .name();
            put(plain + ending, out.toByteArray(), again);
        }
    }

    /** Writes a document as a form that is filled in, and returns the ending of its file's name. */
    static <D> String write(Judged<D> judged, ByteArrayOutputStream out) throws IOException {
        if (judged.document() instanceof Budget budget) {
            BudgetForm.write(budget, judged.rules().id().toString(), NORWEGIAN, out);
            return ".xlsx";
        }
        DocumentForm.write(judged.document(), judged.rules(), NORWEGIAN, out);
        return ".docx";
    }

    private void put(String name, byte[] content, String decision) {
        contents.put(name, content);
        decisions.put(name, decision);
    }

    Map<String, byte[]> contents() {
        return contents;
    }

    /** The decision that a file must come to. */
    String decision(String name) {
        return String.valueOf(decisions.get(name));
    }
}
