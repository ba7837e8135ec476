// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.json.VerdictWriter;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.message.Language;
import io.github.rettesnor.report.HtmlReport;
import io.github.rettesnor.verdict.Verdict;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Judges the document in the body of a request. Where no language is asked for, it is that of the rules' country. */
@RestController
@RequestMapping(path = "/api", consumes = MediaType.APPLICATION_JSON_VALUE)
class CheckApi {

    private final Judge judge;

    CheckApi(Judge judge) {
        this.judge = judge;
    }

    /** The verdict; where the formal check is asked for, the status is that of its result. */
    @PostMapping(path = "/check", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> verdict(
            @RequestBody byte[] document,
            @RequestParam(required = false) @Nullable String rules,
            @RequestParam(required = false) @Nullable Language lang,
            @RequestParam(defaultValue = "false") boolean formal) {
        Judged<?> judged = judge.judge(document, rules);
        Verdict verdict = judged.verdict();
        boolean passes = !formal || verdict.isFormallyAcceptable();
        return ResponseEntity.status(passes ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(utf8(VerdictWriter.json(judged, locale(lang, judged))));
    }

    /** The verdict as a page. */
    @PostMapping(path = "/check", produces = "text/html;charset=UTF-8")
    byte[] report(
            @RequestBody byte[] document,
            @RequestParam(required = false) @Nullable String rules,
            @RequestParam(required = false) @Nullable Language lang,
            HttpServletResponse response) {
        Judged<?> judged = judge.judge(document, rules);
        String page = page(judged, locale(lang, judged));
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.ofReport(page));
        return utf8(page);
    }

    /** What was measured: every limit with the room that is left, and the sums of the budget. */
    @PostMapping(path = "/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    WrittenFigures figures(
            @RequestBody byte[] document,
            @RequestParam(required = false) @Nullable String rules,
            @RequestParam(required = false) @Nullable Language lang) {
        Judged<?> judged = judge.judge(document, rules);
        return WrittenFigures.of(judged, Language.of(locale(lang, judged)));
    }

    private static Locale locale(@Nullable Language asked, Judged<?> judged) {
        return (asked == null ? judged.rules().words().home() : asked).locale();
    }

    private static String page(Judged<?> judged, Locale locale) {
        StringBuilder page = new StringBuilder();
        try {
            new HtmlReport().render(List.of(judged), locale, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
