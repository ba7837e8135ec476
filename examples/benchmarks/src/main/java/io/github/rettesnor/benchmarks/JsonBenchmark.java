// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.rettesnor.json.VerdictWriter;
import io.github.rettesnor.judge.Judge;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.no.Norway;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** JSON in, a verdict as JSON out; and what of that is reading. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final RuleSet<Application> rules = Norway.grantApplication(2019);
    private final Judge judge = Judge.by(rules);
    private final JsonMapper jackson =
            JsonMapper.builder().annotationIntrospector(new RecordsAsTheyAre()).build();

    /** Which application. */
    @Param({"VALID", "INVALID"})
    public String application;

    private byte[] json = {};
    private JsonNode tree = MissingNode.getInstance();

    /** Writes the application down. */
    @Setup
    public void writeDown() {
        json = SampleJson.of(application.equals("VALID") ? Samples.VALID : Samples.INVALID)
                .getBytes(StandardCharsets.UTF_8);
        tree = jackson.readTree((String) verdict());
    }

    /** Jackson binds it to the records, without any check of its own. */
    @Benchmark
    public Object jackson() {
        return jackson.readValue(json, Application.class);
    }

    /** Jackson binds it, and writes the tree of the verdict, which is made before the clock starts. */
    @Benchmark
    public Object jacksonBothWays() {
        Application bound = jackson.readValue(json, Application.class);
        return new Object[] {bound, jackson.writeValueAsString(tree)};
    }

    /** The strict reader reads it. */
    @Benchmark
    public Object read() {
        return Documents.read(Input.of("application.json", json), Application.class);
    }

    /** The strict reader reads it, the rules judge it, the verdict is written. */
    @Benchmark
    public Object verdict() {
        return VerdictWriter.json(
                "application.json",
                judge.judge(Input.of("application.json", json)).verdict().in(BOKMAL));
    }

    /** Jackson without the annotations by which every mapper reads documents strictly. */
    private static final class RecordsAsTheyAre extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Object findDeserializer(MapperConfig<?> config, Annotated of) {
            return null;
        }

        @Override
        public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated of) {
            boolean isOfRecord = of instanceof AnnotatedMember member
                    && member.getDeclaringClass().isRecord();
            return isOfRecord ? null : super.findCreatorAnnotation(config, of);
        }
    }
}
