// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rettesnor.identity.Clause;
import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.rule.CommonRules;
import io.github.rettesnor.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of the two sources is left out: each clause is covered by a rule, or informative for a reason. */
class ClausesTest {

    private static List<Rule> rules() {
        return Stream.concat(
                        Denmark.lktNomination(2021).allRules().stream(),
                        Denmark.generalPracticeProject(2018).allRules().stream())
                .filter(rule -> !CommonRules.ALL.contains(rule))
                .toList();
    }

    @Test
    void theClausesAreThoseOfTheTwoSources() {
        assertThat(new Denmark().clauses())
                .extracting(Clause::id)
                .containsExactly(
                        "Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8", "Q9", "Q10", "Q11", "Q12", "L0", "L1", "L2",
                        "L3", "L4", "L5", "L6", "L7", "L8", "L9", "L10", "G0.1", "G0.2", "G0.3", "G0.4", "G1.1", "G1.2",
                        "G1.3", "G1.4", "G2.1", "G2.2", "G2.3", "G3.1", "G3.2", "G3.3", "G4.1", "G4.2", "G4.3", "G5.1",
                        "G5.2", "G5.3", "G5.4");
    }

    @Test
    void eachClauseIsCoveredByARuleOrInformative() {
        for (Clause clause : new Denmark().clauses()) {
            boolean covered = rules().stream().anyMatch(rule -> clause.source().equals(rule.source()));
            assertThat(covered).as(clause.id()).isEqualTo(!clause.isInformative());
            assertThat(clause.source().clause()).isEqualTo(clause.id());
        }
    }

    @Test
    void onlyTheUseOfTheFormIsInformative() {
        assertThat(new Denmark().clauses())
                .filteredOn(Clause::isInformative)
                .extracting(Clause::id)
                .containsExactly("L8");
    }

    @Test
    void rulesWithoutAClauseCiteTheSectionThatTheyComeFrom() {
        assertThat(rules())
                .filteredOn(rule -> rule.source().clause() == null)
                .extracting(rule -> rule.id() + ": " + rule.source().section())
                .containsExactly("core.title: null", "core.contact: null", "dk.gp.track: Programmets fem projektspor");
    }

    @Test
    void theQuestionOfATrackCitesTheClausesOfItsTrack() {
        assertThat(rules())
                .filteredOn(rule -> rule.id().value().endsWith(".substance"))
                .extracting(rule -> rule.id() + ": " + rule.source().clause() + ", "
                        + rule.source().section())
                .containsExactly(
                        "dk.gp.data.substance: G1.1–G1.4, Datadrevet kvalitetsudvikling",
                        "dk.gp.regional.substance: G2.1–G2.3, Regional organisering",
                        "dk.gp.national.substance: G4.1–G4.3, Fremtidig national organisering",
                        "dk.gp.clusters.substance: G5.1–G5.4, Klyngedannelse");
    }

    @Test
    void theSectionsOfTheSourcesAreThoseThatTheyHave() {
        assertThat(Stream.of(
                        GeneralPractice2018.programme(),
                        GeneralPractice2018.dataDriven(),
                        GeneralPractice2018.regional(),
                        GeneralPractice2018.indicators(),
                        GeneralPractice2018.national(),
                        GeneralPractice2018.clusters()))
                .extracting(Source::toString)
                .map(reference -> reference.replace(
                        "Kvalitetsudvikling i almen praksis: programmets fem projektspor (2018), ", ""))
                .containsExactly(
                        "Programmets fem projektspor",
                        "Datadrevet kvalitetsudvikling",
                        "Regional organisering",
                        "Udvikling af indikatorer for almen medicin",
                        "Fremtidig national organisering",
                        "Klyngedannelse");
    }

    @ParameterizedTest
    @CsvSource({
        "dk.lkt.q1, 'Grundlæggende oplysninger om indstilling til nyt Lærings- og Kvalitetsteam, 1'",
        "dk.lkt.q7, 'Grundlæggende oplysninger om indstilling til nyt Lærings- og Kvalitetsteam, 7'",
        "dk.lkt.q8, 'Øvrige oplysninger om indstilling til LKT, 8'",
        "dk.lkt.q12, 'Øvrige oplysninger om indstilling til LKT, 12'",
        "dk.lkt.delimited, 'Hvilket afsæt skal være på plads, 1'",
        "dk.lkt.evidence, 'Hvilket afsæt skal være på plads, 2'",
        "dk.lkt.larger-group, 'Hvilket afsæt skal være på plads, 3'",
        "dk.lkt.local-project, Hvilket afsæt skal være på plads",
        "dk.lkt.professional-resonance, 'Hvilket afsæt skal være på plads, 2'",
        "dk.lkt.project-aims, 'Hvilket afsæt skal være på plads, 4'",
        "dk.lkt.aims, 'Grundlæggende oplysninger om indstilling til nyt Lærings- og Kvalitetsteam, 3'",
        "dk.lkt.order, Grundlæggende oplysninger om indstilling til nyt Lærings- og Kvalitetsteam",
        "dk.lkt.local-results, 'Hvilket afsæt skal være på plads, 5'",
        "dk.lkt.cross-sector, Hvilket afsæt skal være på plads",
        "dk.lkt.deadline, Skabelon til indstilling af emner til lærings- og kvalitetsteams (LKT)",
        "dk.gp.data.legal-basis, Datadrevet kvalitetsudvikling",
        "dk.gp.national.economy, Fremtidig national organisering"
    })
    void aRuleCitesItsPlaceInTheSource(String id, String place) {
        Rule rule = rules().stream()
                .filter(known -> known.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(rule.source().toString()).endsWith(", " + place);
    }

    @Test
    void noRuleIsStricterThanTheWordOfItsSource() {
        assertThat(rules())
                .filteredOn(rule -> rule.severity() != Severity.ERROR)
                .extracting(rule -> rule.id() + " " + rule.severity())
                .containsExactly(
                        "dk.lkt.balancing-indicator INFO",
                        "dk.lkt.indicators-proposed WARNING",
                        "dk.lkt.q8 INFO",
                        "dk.lkt.q9 INFO",
                        "dk.lkt.q10 INFO",
                        "dk.lkt.q11 INFO",
                        "dk.lkt.national-goals-known WARNING",
                        "dk.lkt.national-goals-named INFO",
                        "dk.lkt.q12 INFO",
                        "dk.lkt.cross-sector WARNING",
                        "core.title INFO",
                        "core.contact INFO",
                        "dk.gp.representatives INFO",
                        "dk.gp.regional.interplay INFO",
                        "dk.gp.regional.mapping INFO",
                        "dk.gp.regional.existing-schemes INFO",
                        "dk.gp.regional.substance INFO",
                        "dk.gp.indicators.national-goals INFO",
                        "dk.gp.indicators.professional-basis INFO",
                        "dk.gp.national.transition INFO",
                        "dk.gp.national.economy INFO",
                        "dk.gp.clusters.guidance INFO",
                        "dk.gp.clusters.collaboration INFO",
                        "dk.gp.clusters.quality-data INFO");
    }
}
