// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.Decisions;
import io.github.rettesnor.verdict.Judgement;
import io.github.rettesnor.verdict.Value;
import io.github.rettesnor.verdict.Waiver;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Sources, decisions and changes as JSON. What is not given is null. */
final class PartsJson {

    private PartsJson() {}

    static void write(JsonGenerator out, Source source) {
        out.writeStartObject();
        out.writeStringProperty("document", source.document());
        out.writeStringProperty("section", source.section());
        out.writeStringProperty("item", source.item());
        out.writeStringProperty(
                "url", source.url() == null ? null : source.url().toString());
        out.writeStringProperty("clause", source.clause());
        out.writeEndObject();
    }

    static Source source(Part source) {
        Part url = source.find("url");
        return new Source(
                source.get("document").text(),
                source.text("section"),
                source.text("item"),
                url == null ? null : url.as(URI::create),
                source.text("clause"));
    }

    static void write(JsonGenerator out, Waiver waiver) {
        out.writeStartObject();
        out.writeStringProperty("rule", waiver.rule().value());
        out.writeStringProperty("path", waiver.path());
        out.writeStringProperty("office", waiver.office());
        out.writeStringProperty("reason", waiver.reason());
        out.writeStringProperty("expires", waiver.expires().toString());
        out.writeEndObject();
    }

    static Waiver waiver(Part waiver) {
        return new Waiver(
                waiver.get("rule").as(RuleId::new),
                waiver.text("path"),
                waiver.get("office").text(),
                waiver.get("reason").text(),
                waiver.get("expires").as(LocalDate::parse));
    }

    static void write(JsonGenerator out, Judgement judgement) {
        out.writeStartObject();
        out.writeStringProperty("rule", judgement.rule().value());
        out.writeBooleanProperty("met", judgement.met());
        out.writeStringProperty("office", judgement.office());
        out.writeStringProperty("reason", judgement.reason());
        out.writeEndObject();
    }

    static Judgement judgement(Part judgement) {
        return new Judgement(
                judgement.get("rule").as(RuleId::new),
                judgement.get("met").yes(),
                judgement.get("office").text(),
                judgement.get("reason").text());
    }

    static void write(JsonGenerator out, Decisions decisions) {
        out.writeStartObject();
        writeList(out, "judgements", decisions.judgements(), PartsJson::write);
        writeList(out, "waivers", decisions.waivers(), PartsJson::write);
        out.writeEndObject();
    }

    static Decisions decisions(Part decisions) {
        return new Decisions(
                listOrNone(decisions, "judgements", PartsJson::judgement),
                listOrNone(decisions, "waivers", PartsJson::waiver));
    }

    private static <T> List<T> listOrNone(Part owner, String name, Function<Part, T> each) {
        return owner.find(name) == null ? List.of() : owner.list(name, each);
    }

    static void write(JsonGenerator out, Change change) {
        out.writeStartObject();
        out.writeStringProperty("rule", change.rule().value());
        out.writeStringProperty("parameter", change.parameter());
        out.writeName("from");
        write(out, change.from());
        out.writeName("to");
        write(out, change.to());
        out.writeStringProperty("by", change.by());
        out.writeStringProperty("why", change.why());
        out.writeEndObject();
    }

    static Change change(Part change) {
        return change.read(whole -> new Change(
                whole.get("rule").as(RuleId::new),
                whole.text("parameter"),
                value(whole.find("from")),
                value(whole.find("to")),
                whole.get("by").text(),
                whole.get("why").text()));
    }

    static void write(JsonGenerator out, @Nullable Value value) {
        Notation.write(out, value == null ? null : value.written());
    }

    static @Nullable Value value(@Nullable Part value) {
        return value == null ? null : value.read(part -> Value.read(part.tree()));
    }

    /** Writes a list under a name. */
    static <T> void writeList(JsonGenerator out, String name, List<T> elements, JsonForm.Writer<? super T> each) {
        out.writeName(name);
        out.writeStartArray();
        for (T element : elements) {
            each.write(out, element);
        }
        out.writeEndArray();
    }
}
