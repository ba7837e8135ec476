// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.Attachment;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.reading.Documents;
import io.github.rettesnor.reading.Input;
import io.github.rettesnor.reading.Node;
import io.github.rettesnor.reading.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlterationTest {

    private static <D> D altered(Class<D> type, String document, String changes) {
        Problems problems = new Problems();
        Node altered = Alteration.all(
                Input.of("document.json", document).read(),
                type,
                Input.of("changes.yaml", changes).read(),
                problems);
        problems.refuse();
        return Documents.reading(altered, type).strict();
    }

    private static Application application(String document, String changes) {
        return altered(Application.class, document, changes);
    }

    @Test
    void aFieldIsReplacedAddedAndTakenAway() {
        Application application =
                application("{\"title\": \"Old\", \"track\": \"x\"}", "title: New\ntrack:\npatientGroup: All\n");
        assertThat(application.title()).isEqualTo("New");
        assertThat(application.track()).isNull();
        assertThat(application.patientGroup()).isEqualTo("All");
    }

    @Test
    void whatIsOnTheWayIsMadeWhereItIsMissing() {
        Application application = application("{}", "period.start: 2019-09-01\nbudget.lines[0].unitCost: 0.10\n");
        assertThat(application.period().start()).isEqualTo(LocalDate.of(2019, 9, 1));
        assertThat(application.budget().lines().get(0).unitCost()).isEqualTo(new BigDecimal("0.10"));
    }

    @Test
    void nothingIsMadeToTakeSomethingAwayFromIt() {
        assertThat(application("{}", "period.start:\n").period()).isNull();
    }

    @Test
    void elementsAreAddedReplacedAndTakenOut() {
        assertThat(application("{\"goals\": [\"1\", \"2\", \"3\"]}", "goals[0]: 7\ngoals[1]:\ngoals[2]: 9\n")
                        .goals())
                .containsExactly("7", "3", "9");
    }

    @Test
    void answersAreFoundByTheirCode() {
        assertThat(application("{\"answers\": {\"1\": \"a\", \"2\": \"b\"}}", "answers[1]:\nanswers[10]: c\n")
                        .answers())
                .isEqualTo(Map.of("2", "b", "10", "c"));
    }

    @Test
    void codesAndElementsWithAKeyAreFoundByIt() {
        Application application = application(
                "{\"declarations\": [\"A\", \"B\"], \"attachments\": [{\"kind\": \"X\"}, {\"kind\": \"Y\", \"name\": \"y\"}]}",
                "declarations[A]:\ndeclarations[C]: C\nattachments[Y].name: z\nattachments[Z]: {name: new}\n");
        assertThat(application.declarations()).containsExactly("B", "C");
        assertThat(application.attachments())
                .containsExactly(new Attachment("X", null), new Attachment("Y", "z"), new Attachment("Z", "new"));
    }

    @Test
    void aSectionIsFoundByItsCodeWhereItHasContent() {
        String sections =
                "{\"sections\": [{\"code\": \"summary\"}, {\"code\": \"summary\", \"heading\": \"S\", \"text\": \"t\"}]}";
        assertThat(altered(FinalReport.class, sections, "sections[summary].text: new\nsections[aims].text: a\n")
                        .sections())
                .isEqualTo(List.of(
                        new Section("summary", null, null),
                        new Section("summary", "S", "new"),
                        new Section("aims", null, "a")));
    }

    @Test
    void whatIsNullOrBlankOnTheWayIsAsGoodAsMissing() {
        Application application = application(
                "{\"declarations\": [\" \", null, \"A\"], \"budget\": {\"lines\": [null]}, \"period\": null}",
                "declarations[A]:\nbudget.lines[0].persons: 2\nperiod.end:\n");
        assertThat(application.declarations()).containsExactly(" ", "");
        assertThat(application.budget().lines().get(0).persons()).isEqualTo(2);
        assertThat(application.period()).isNull();
    }

    @Test
    void wholeListsAndObjectsAreReplaced() {
        Application application = application(
                "{\"goals\": [\"1\"], \"registry\": {\"name\": \"r\", \"national\": true}}",
                "goals: [2, 3]\nregistry: {name: s}\n");
        assertThat(application.goals()).containsExactly("2", "3");
        assertThat(application.registry().name()).isEqualTo("s");
        assertThat(application.registry().national()).isNull();
    }

    @Test
    void anElementWithAnotherKeyThanItIsAddedByKeepsItsOwn() {
        assertThat(application("{}", "attachments[Z]: {kind: Y}\n").attachments())
                .containsExactly(new Attachment("Y", null));
    }

    @Test
    void anElementThatIsNullStaysWhenSomethingIsTakenFromIt() {
        Application application =
                application("{\"budget\": {\"lines\": [null, {\"persons\": 2}]}}", "budget.lines[0].persons:\n");
        assertThat(application.budget().lines()).hasSize(2);
        assertThat(application.budget().lines().get(1).persons()).isEqualTo(2);
    }

    @Test
    void whatIsNotThereIsNotTakenAwayAndTheKnownAreNamed() {
        assertThatThrownBy(() -> application("{\"answers\": {\"1\": \"a\"}}", "answers[need]:\n"))
                .hasMessageEndingWith("'answers' has no element 'need' to take away; known are 1");
        assertThatThrownBy(
                        () -> application("{\"declarations\": [\"FINAL_REPORT\"]}", "declarations[FINAL_REPORTS]:\n"))
                .hasMessageEndingWith("'declarations' has no element 'FINAL_REPORTS' to take away; did you mean"
                        + " 'FINAL_REPORT'?");
        assertThatThrownBy(() -> application("{\"attachments\": [{\"kind\": \"X\"}]}", "attachments[QQQQ]:\n"))
                .hasMessageEndingWith("'attachments' has no element 'QQQQ' to take away; known are X");
    }

    @Test
    void upToNineDigitsAreAnIndex() {
        assertThat(application(
                                "{\"goals\": [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\", \"j\"]}",
                                "goals[9]: x\ngoals[0]: y\n")
                        .goals())
                .containsExactly("y", "b", "c", "d", "e", "f", "g", "h", "i", "x");
        assertThatThrownBy(() -> application("{\"goals\": [\"1\"]}", "goals[999999]: x\n"))
                .hasMessageEndingWith("'goals' has 1 element, so the next to add is goals[1]");
        assertThat(application("{\"goals\": [\"1\"]}", "goals[1000000000]: x\n").goals())
                .containsExactly("1", "x");
    }
}
