// SPDX-License-Identifier: Apache-2.0

/**
 * Judges grant documents against the rules they fall under. What only some users need (YAML, Jakarta Validation) is not required
 * at run time.
 */
@SuppressWarnings("requires-automatic") // record-builder, whose annotations only the compiler reads
module io.github.rettesnor.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive java.money;
    requires java.xml;
    requires org.javamoney.moneta;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires static jakarta.validation;
    requires transitive org.jspecify;
    requires static io.soabase.recordbuilder.core;
    requires static transitive java.compiler;
    requires static org.hibernate.validator;
    requires static org.snakeyaml.engine;
    requires static tools.jackson.dataformat.yaml;

    exports io.github.rettesnor.call;
    exports io.github.rettesnor.cases;
    exports io.github.rettesnor.identity;
    exports io.github.rettesnor.jakarta;
    exports io.github.rettesnor.json;
    exports io.github.rettesnor.judge;
    exports io.github.rettesnor.message;
    exports io.github.rettesnor.model;
    exports io.github.rettesnor.reading;
    exports io.github.rettesnor.report;
    exports io.github.rettesnor.requirement;
    exports io.github.rettesnor.rule;
    exports io.github.rettesnor.verdict;

    // For frameworks that bind or validate documents by reflection.
    opens io.github.rettesnor.model;

    uses io.github.rettesnor.model.StrictRecord.Reader;
    uses io.github.rettesnor.reading.InputFormat;
    uses io.github.rettesnor.rule.RuleFileReader;
    uses io.github.rettesnor.rule.RuleSetProvider;
    uses io.github.rettesnor.verdict.ProblemWords;

    provides tools.jackson.databind.JacksonModule with
            io.github.rettesnor.json.RettesnorModule;
    provides io.github.rettesnor.model.StrictRecord.Reader with
            io.github.rettesnor.reading.StrictReader;
    provides io.github.rettesnor.rule.RuleFileReader with
            io.github.rettesnor.call.ShippedFiles;
}
