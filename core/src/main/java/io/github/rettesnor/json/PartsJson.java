// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.json;

import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.verdict.Change;
import io.github.rettesnor.verdict.DocumentId;
import io.github.rettesnor.verdict.Judgement;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Rulings;
import io.github.rettesnor.verdict.Value;
import io.github.rettesnor.verdict.Waiver;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Sources, rulings and changes as JSON. What is not given is null. */
final class PartsJson {

    private PartsJson() {}

    static void write(JsonGenerator out, Source source) {
        out.writeStartObject();
        Encoded.field(out, "document", source.document());
        Encoded.field(out, "section", source.section());
        Encoded.field(out, "item", source.item());
        Encoded.field(out, "url", source.url() == null ? null : source.url().toString());
        Encoded.field(out, "clause", source.clause());
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
        write(out, "path", waiver.path());
        out.writeStringProperty("office", waiver.office());
        out.writeStringProperty("reason", waiver.reason());
        out.writeStringProperty("day", waiver.day().toString());
        out.writeStringProperty("expires", waiver.expires().toString());
        out.writeEndObject();
    }

    static Waiver waiver(Part waiver) {
        return new Waiver(
                waiver.get("rule").as(RuleId::new),
                path(waiver.find("path")),
                waiver.get("office").text(),
                waiver.get("reason").text(),
                waiver.get("day").as(LocalDate::parse),
                waiver.get("expires").as(LocalDate::parse));
    }

    static void write(JsonGenerator out, Judgement judgement) {
        out.writeStartObject();
        out.writeStringProperty("rule", judgement.rule().value());
        write(out, "at", judgement.at());
        out.writeStringProperty("question", judgement.question());
        out.writeStringProperty("text", judgement.text());
        out.writeBooleanProperty("met", judgement.met());
        out.writeStringProperty("office", judgement.office());
        out.writeStringProperty("reason", judgement.reason());
        out.writeStringProperty("day", judgement.day().toString());
        out.writeEndObject();
    }

    static Judgement judgement(Part judgement) {
        return new Judgement(
                judgement.get("rule").as(RuleId::new),
                path(judgement.find("at")),
                judgement.text("question"),
                judgement.text("text"),
                judgement.get("met").yes(),
                judgement.get("office").text(),
                judgement.get("reason").text(),
                judgement.get("day").as(LocalDate::parse));
    }

    private static void write(JsonGenerator out, String name, @Nullable Path path) {
        out.writeStringProperty(name, path == null ? null : path.toString());
    }

    private static @Nullable Path path(@Nullable Part path) {
        return path == null ? null : path.as(Path::parse);
    }

    static void write(JsonGenerator out, DocumentId document) {
        out.writeStartObject();
        out.writeStringProperty("title", document.title());
        out.writeStringProperty("applicant", document.applicant());
        out.writeStringProperty("digest", document.digest());
        out.writeEndObject();
    }

    static DocumentId document(Part document) {
        return new DocumentId(
                document.text("title"),
                document.text("applicant"),
                document.get("digest").text());
    }

    static void write(JsonGenerator out, Rulings rulings) {
        out.writeStartObject();
        if (rulings.document() != null) {
            out.writeName("document");
            write(out, rulings.document());
        }
        writeList(out, "judgements", rulings.judgements(), PartsJson::write);
        writeList(out, "waivers", rulings.waivers(), PartsJson::write);
        out.writeEndObject();
    }

    static Rulings rulings(Part rulings) {
        Part document = rulings.find("document");
        return new Rulings(
                document == null ? null : document(document),
                listOrNone(rulings, "judgements", PartsJson::judgement),
                listOrNone(rulings, "waivers", PartsJson::waiver));
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
        Encoded.name(out, name);
        out.writeStartArray();
        for (T element : elements) {
            each.write(out, element);
        }
        out.writeEndArray();
    }
}
