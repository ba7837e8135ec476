// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.judge.Subject;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.office.BudgetForm;
import io.github.rettesnor.office.Letter;
import io.github.rettesnor.office.Office;
import io.github.rettesnor.office.Overview;
import io.github.rettesnor.report.BudgetPart;
import io.github.rettesnor.report.EditionsText;
import io.github.rettesnor.report.HtmlReport;
import io.github.rettesnor.report.Report;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a person does at a {@link Desk}. */
@RestController
@RequestMapping(path = "/api/desk", consumes = MediaType.APPLICATION_JSON_VALUE)
class DeskApi {

    private static final String NB = "nb";

    private final DeskJudge judge;

    DeskApi(DeskJudge judge) {
        this.judge = judge;
    }

    /** Judges the files. */
    @PostMapping(path = "/check", produces = MediaType.APPLICATION_JSON_VALUE)
    List<FileAnswer> check(@RequestBody byte[] desk, @RequestParam(defaultValue = NB) Language lang) {
        return judge.judge(Desk.read(desk)).stream()
                .map(subject -> FileAnswer.of(subject, lang))
                .toList();
    }

    /** The values of the files as JSON, ready to be mended. */
    @PostMapping(path = "/open", produces = MediaType.APPLICATION_JSON_VALUE)
    List<OpenedFile> open(@RequestBody byte[] desk, @RequestParam(defaultValue = NB) Language lang) {
        return judge.open(Desk.read(desk), lang);
    }

    /** The rule sets of the rule files, and what each changes in words. */
    @PostMapping(path = "/rules", produces = MediaType.APPLICATION_JSON_VALUE)
    List<OwnRules> rules(@RequestBody byte[] desk, @RequestParam(defaultValue = NB) Language lang) {
        Desk read = Desk.read(desk);
        List<RuleSet<?>> known = judge.known(read);
        List<RuleSet<?>> own = judge.own(read);
        List<OwnRules> answers = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            answers.add(OwnRules.of(read.rules().get(i), own.get(i), known, lang));
        }
        return answers;
    }

    /** The fields of the documents of a rule set. */
    @PostMapping(path = "/fields", produces = MediaType.APPLICATION_JSON_VALUE)
    List<FormField> fields(
            @RequestBody byte[] desk, @RequestParam String rules, @RequestParam(defaultValue = NB) Language lang) {
        return FormFields.of(DeskJudge.ruleSet(judge.known(Desk.read(desk)), rules), lang);
    }

    /** The decisions in the decision files, as one file. */
    @PostMapping(path = "/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
    List<io.github.rettesnor.verdict.Rulings> decisions(@RequestBody byte[] desk) {
        return judge.decisions(Desk.read(desk));
    }

    /** An overview of the files as a spreadsheet. */
    @PostMapping("/overview")
    ResponseEntity<byte[]> overview(@RequestBody byte[] desk, @RequestParam(defaultValue = NB) Language lang)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Overview.of(judge.judge(Desk.read(desk)), lang.locale()).writeXlsx(out);
        return Download.xlsx(out.toByteArray());
    }

    /** A letter about each file that could be judged, as Word documents in an archive. */
    @PostMapping("/letters")
    ResponseEntity<byte[]> letters(@RequestBody byte[] desk, @RequestParam(defaultValue = NB) Language lang)
            throws IOException {
        Desk read = Desk.read(desk);
        Office office = read.office() == null ? Office.NONE : read.office();
        try (Download.Archive archive = new Download.Archive()) {
            for (Subject subject : judge.judge(read)) {
                if (subject instanceof Judged<?> judged) {
                    ByteArrayOutputStream letter = new ByteArrayOutputStream();
                    Letter.of(judged, office, lang.locale()).writeDocx(letter);
                    archive.add(judged.input(), ".docx", letter.toByteArray());
                }
            }
            return archive.download();
        }
    }

    /** The verdict on one file as a web page; on several in an archive with an index. */
    @PostMapping("/reports")
    ResponseEntity<byte[]> reports(
            @RequestBody byte[] desk,
            @RequestParam(defaultValue = "false") boolean applicant,
            @RequestParam(defaultValue = NB) Language lang)
            throws IOException {
        HtmlReport report = applicant ? HtmlReport.forApplicants() : new HtmlReport();
        try (Download.Archive archive = new Download.Archive()) {
            List<Report.Sheet> pages = report.sheets(judge.judge(Desk.read(desk)), lang.locale());
            for (Report.Sheet sheet : pages) {
                StringBuilder page = new StringBuilder();
                sheet.content().writeTo(page);
                if (pages.size() == 1) {
                    return Download.page(page.toString());
                }
                archive.add(sheet.fileName(), page.toString());
            }
            return archive.download();
        }
    }

    /** The blank form of a rule set, also of one in a rule file. */
    @PostMapping("/blank")
    ResponseEntity<byte[]> blank(
            @RequestBody byte[] desk, @RequestParam String rules, @RequestParam(defaultValue = NB) Language lang)
            throws IOException {
        return BlankForm.of(DeskJudge.ruleSet(judge.known(Desk.read(desk)), rules), lang);
    }

    /** The budget of the first file as a spreadsheet. */
    @PostMapping("/budget")
    ResponseEntity<byte[]> budget(@RequestBody byte[] desk, @RequestParam(defaultValue = NB) Language lang)
            throws IOException {
        BudgetPart part = judge.judge(Desk.read(desk)).stream()
                .limit(1)
                .flatMap(subject ->
                        subject instanceof Judged<?> judged ? BudgetPart.of(judged).stream() : Stream.empty())
                .findFirst()
                .orElseThrow(() -> new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT, "The file has no budget that can be read as a whole."));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BudgetForm.write(part.budget(), part.rules().id().toString(), lang.locale(), out);
        return Download.xlsx(out.toByteArray());
    }

    /**
     * A file's values.
     *
     * @param name the file's name
     * @param document its values as JSON, as a text so that no digit is lost; null if it cannot be read
     * @param problems why not
     */
    record OpenedFile(String name, @Nullable String document, List<InputProblem> problems) {}

    /**
     * A rule set of a rule file.
     *
     * @param name the file's name
     * @param ruleSet its id
     * @param document the kind of document that it judges
     * @param basedOn the id of the rule set that it changes, null where it has all its rules
     * @param changes what it changes, a paragraph a rule
     */
    record OwnRules(
            String name,
            String ruleSet,
            String document,
            @Nullable String basedOn,
            List<String> changes) {

        static OwnRules of(Desk.Sheet file, RuleSet<?> set, List<RuleSet<?>> known, Language language) {
            var named = file.input().read().get("basedOn");
            String base = named == null ? null : named.written();
            return new OwnRules(
                    file.name(),
                    set.id().toString(),
                    set.document().getSimpleName(),
                    base,
                    base == null ? List.of() : changes(RuleSets.among(known, base), set, language));
        }

        /** Without the line that names both. */
        private static List<String> changes(RuleSet<?> base, RuleSet<?> set, Language language) {
            List<String> paragraphs = List.of(
                    new EditionsText(language.locale(), false).of(base, set).split("\n\n"));
            return paragraphs.subList(1, paragraphs.size());
        }
    }
}
