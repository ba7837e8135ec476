// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.office;

import static io.github.rettesnor.office.Docx.h1;
import static io.github.rettesnor.office.Docx.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.reading.Input;
import io.github.rettesnor.rule.RuleSet;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Broken and hostile Word files are refused in one line that shows what to do. */
class HostileFilesTest {

    private static final String OPEN = "<w:document xmlns:w='w'><w:body>";
    private static final String CLOSE = "</w:body></w:document>";

    @Test
    void macrosAreRefused() {
        assertThat(refusal(Docx.of(p("a")).part("word/vbaProject.bin", "x").input()))
                .isEqualTo("a.docx:1:1: holds macros and is not read; save it without macros, as .xlsx or .docx");
    }

    @Test
    void entitiesAreRefusedAndNothingIsFetched() {
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'><!ENTITY f 'ffff'>]>";
        assertThat(refusal(new Docx()
                        .part("word/document.xml", doctype + OPEN + p("&e;&f;") + CLOSE)
                        .input()))
                .isEqualTo("a.docx:1:1: holds XML entities and is not read; open it and save it again");
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheMemory() {
        byte[] blanks = new byte[40_000_000];
        Arrays.fill(blanks, (byte) ' ');
        assertThat(refusal(Docx.of(p("a")).part("word/comments.xml", blanks).input()))
                .contains("unpacks to more than can be read (word/comments.xml)");
    }

    /** Each of the entries is stored, and all share the same 4 MB of the file. */
    @Test
    void aBombOfEntriesThatShareTheirBytesIsRefusedBeforeItFillsTheMemory() {
        int shared = 4_000_000;
        int entries = 900;
        ByteBuffer file =
                ByteBuffer.allocate(30 + shared + entries * (46 + 11) + 22).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0x04034b50).position(30 + shared);
        for (int entry = 0; entry < entries; entry++) {
            int at = file.position();
            file.putInt(at, 0x02014b50)
                    .putInt(at + 20, shared)
                    .putInt(at + 24, shared)
                    .putShort(at + 28, (short) 11);
            file.position(at + 46);
            file.put("p%06d.xml".formatted(entry).getBytes(StandardCharsets.US_ASCII));
        }
        int at = file.position();
        file.putInt(at, 0x06054b50).putShort(at + 10, (short) entries).putInt(at + 16, 30 + shared);
        assertThat(refusal(Input.of("a.docx", file.array()))).contains("unpacks to more than can be read (p");
    }

    @Test
    void tooManyParagraphsAreRefused() {
        assertThat(refusal(new Docx()
                        .part("word/document.xml", OPEN + "<w:p/>".repeat(30_000) + CLOSE)
                        .input()))
                .contains("has more than 20000 paragraphs and cells; split it up");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(refusal(new Docx()
                        .part("word/document.xml", OPEN + "<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000) + CLOSE)
                        .input()))
                .contains("is broken");
        assertThat(refusal(new Docx()
                        .part("word/document.xml", OPEN + "<w:tbl><w:tr><w:tc>".repeat(5_000))
                        .input()))
                .contains("is broken");
    }

    @Test
    void contentOfOtherFilesIsRefusedSinceItIsShownButNotRead() {
        assertThat(refusal(Docx.of(p("a"), "<w:altChunk/>").input()))
                .contains("takes content from another file within it");
    }

    @Test
    void filesWithoutADocumentAreRefused() {
        assertThat(refusal(new Docx().part("word/styles.xml", "<a/>").input())).contains("is broken");
        assertThat(refusal(new Docx().part("word/document.xml", "<a").input())).contains("is broken");
        assertThat(refusal(Input.of("a.docx", "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1))))
                .contains("is broken");
    }

    @Test
    void otherFilesAreNamedWithWhatToDo() {
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        assertThat(refusal(Input.of("a.docx", compound))).contains("is protected by a password");
        assertThat(refusal(Input.of("a.doc", compound))).contains("is an old Office file");
        assertThat(refusal(Input.of("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))))
                .contains("is a PDF");
        assertThat(refusal(Input.of("a.ods", "PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII))))
                .contains("is an OpenDocument file");
        assertThat(refusal(Input.of("a.xlsx", "<html>".getBytes(StandardCharsets.US_ASCII))))
                .contains("is not what the ending of its name shows");
        assertThat(refusal(Input.of("a.doc", "{\\rtf1".getBytes(StandardCharsets.US_ASCII))))
                .contains("is not what the ending of its name shows");
    }

    @Test
    void aLongSentenceTakesNoLongerThanItsLength() {
        String words = "word ".repeat(200_000);
        assertThat(refusal(Docx.of(h1("Sammendrag"), p(words)).input())).isEmpty();
    }

    @Property(tries = 300)
    void aFileWithAnyByteChangedIsReadOrRefused(
            @ForAll @IntRange(min = 0, max = 100_000) int at, @ForAll byte value, @ForAll int seed) throws Exception {
        byte[] bytes = Docx.of(h1("Sammendrag"), p("Kort."), Docx.tbl(Docx.tr("Tittel", "x")))
                .input()
                .open()
                .readAllBytes();
        bytes[at % bytes.length] = value;
        Random random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        refusal(Input.of("a.docx", bytes));
    }

    private static String refusal(Input input) {
        return Refusals.of(() -> {
            WordForms forms = new WordForms().among(List.<RuleSet<?>>of(Fiction.REPORT));
            (forms.takes(input) ? input.as(forms) : input).read();
        });
    }
}
