// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli.lines;

import io.github.rettesnor.call.DecisionFile;
import io.github.rettesnor.judge.Judged;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Unreadable;
import io.github.rettesnor.verdict.DocumentId;
import io.github.rettesnor.verdict.Rulings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/** What a file of decisions holds, and whether any of it is about a document that is judged. Safe for many threads at once. */
public final class Decided {

    private final String file;
    private final List<Rulings> rulings;
    private volatile boolean used;

    private Decided(String file, List<Rulings> rulings) {
        this.file = file;
        this.rulings = rulings;
    }

    /** {@return nothing} */
    public static Decided nothing() {
        return new Decided("", List.of());
    }

    /**
     * Reads a file of decisions.
     *
     * @param file the file
     * @return what it holds
     * @throws Unreadable if it has problems
     */
    public static Decided read(Input file) {
        return new Decided(file.name(), DecisionFile.read(file));
    }

    /** {@return the decisions} */
    public List<Rulings> rulings() {
        return rulings;
    }

    /** {@return a text that differs where the decisions do} */
    public String fingerprint() {
        CRC32C checksum = new CRC32C();
        checksum.update(rulings.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }

    /**
     * Notes a document that is judged.
     *
     * @param judged the document
     */
    public void see(Judged<?> judged) {
        if (!used && !rulings.isEmpty()) {
            DocumentId id = judged.id();
            used = rulings.stream().anyMatch(one -> one.isAbout(id));
        }
    }

    /**
     * Refuses the decisions if none is about this document.
     *
     * @param judged the document
     * @throws Unreadable if so
     */
    public void demand(Judged<?> judged) {
        if (!rulings.isEmpty()) {
            DecisionFile.refuseOthers(file, rulings, List.of(judged.id()));
        }
    }

    /**
     * Refuses the decisions if none is about a document that was noted.
     *
     * @throws Unreadable if so
     */
    public void demandUse() {
        if (!used && !rulings.isEmpty()) {
            DecisionFile.refuseOthers(file, rulings, List.of());
        }
    }
}
