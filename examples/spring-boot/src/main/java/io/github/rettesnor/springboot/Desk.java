// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.office.Office;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Problems;
import io.github.rettesnor.reading.RecordBinder;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.Path;
import io.github.rettesnor.verdict.Position;
import io.github.rettesnor.verdict.Problem;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What lies on a desk: documents, and what they are judged with. All of it comes with each request, since nothing is stored.
 *
 * @param files the documents
 * @param rules rule files
 * @param decisions files of decisions
 * @param day the day of the check, on which waivers must be in force; required with decisions
 * @param office what letters need of the office
 */
record Desk(
        List<Sheet> files,
        List<Sheet> rules,
        List<Sheet> decisions,
        @Nullable LocalDate day,
        @Nullable Office office) {

    private static final RecordBinder BINDER = RecordBinder.ofForms(Map.of());

    /**
     * Reads a desk strictly.
     *
     * @param json the body of a request
     * @return the desk
     * @throws Unreadable if it has problems; with all of them
     */
    static Desk read(byte[] json) {
        Problems problems = new Problems();
        Form form = BINDER.read(Input.of("request", json).read(), Form.class, problems);
        problems.refuse();
        Objects.requireNonNull(form);
        Desk desk = new Desk(list(form.files), list(form.rules), list(form.decisions), form.day, form.office);
        Stream.of(desk.files, desk.rules, desk.decisions).flatMap(List::stream).forEach(Sheet::input);
        return desk;
    }

    private static List<Sheet> list(@Nullable List<Sheet> sheets) {
        return sheets == null ? List.of() : sheets;
    }

    /**
     * A desk as it is sent, where any part may be missing.
     *
     * @param files the documents
     * @param rules rule files
     * @param decisions files of decisions
     * @param day the day of the check, on which waivers must be in force
     * @param office what letters need of the office
     */
    public record Form(
            @Nullable List<Sheet> files,
            @Nullable List<Sheet> rules,
            @Nullable List<Sheet> decisions,
            @Nullable LocalDate day,
            @Nullable Office office) {}

    /**
     * A file.
     *
     * @param name its name, whose ending states its format
     * @param content its bytes in base64
     * @param ruleSet the id of the rule set to judge it by; null for the one that it names
     */
    public record Sheet(
            String name, String content, @Nullable String ruleSet) {

        /** The file as an input. */
        Input input() {
            try {
                return Input.of(name, Base64.getDecoder().decode(content));
            } catch (IllegalArgumentException e) {
                throw new Unreadable(Problem.of(name, Position.START, Path.ROOT, "is not base64"));
            }
        }
    }
}
