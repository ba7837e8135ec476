// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.no;

import io.github.rettesnor.model.AdvisoryBoard;
import io.github.rettesnor.model.AgreementForm;
import io.github.rettesnor.model.Application;
import io.github.rettesnor.model.ApplicationBuilder;
import io.github.rettesnor.model.Attachment;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.BudgetBuilder;
import io.github.rettesnor.model.BudgetLine;
import io.github.rettesnor.model.BudgetLineBuilder;
import io.github.rettesnor.model.Category;
import io.github.rettesnor.model.CoFunding;
import io.github.rettesnor.model.Contact;
import io.github.rettesnor.model.ContactBuilder;
import io.github.rettesnor.model.CooperationAgreement;
import io.github.rettesnor.model.CooperationAgreementBuilder;
import io.github.rettesnor.model.Coverage;
import io.github.rettesnor.model.FinalReport;
import io.github.rettesnor.model.FinalReportBuilder;
import io.github.rettesnor.model.ImprovementMethod;
import io.github.rettesnor.model.Indicator;
import io.github.rettesnor.model.IndicatorBuilder;
import io.github.rettesnor.model.IndicatorSource;
import io.github.rettesnor.model.InteractiveResults;
import io.github.rettesnor.model.Invitation;
import io.github.rettesnor.model.InvitationBuilder;
import io.github.rettesnor.model.MethodKind;
import io.github.rettesnor.model.Party;
import io.github.rettesnor.model.PayBasis;
import io.github.rettesnor.model.ProjectPeriod;
import io.github.rettesnor.model.Registry;
import io.github.rettesnor.model.RegistryProfile;
import io.github.rettesnor.model.RegistryProfileBuilder;
import io.github.rettesnor.model.Section;
import io.github.rettesnor.model.Signatory;
import io.github.rettesnor.model.SourceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/** A document of each kind in which all is as it should be; each test changes one thing. */
final class Documents {

    static final String REGISTRY = "Norsk eksempelregister";

    private Documents() {}

    /** 300 000 kr of salary of 568 000 kr in all, each ceiling kept by a good margin. */
    static Budget budget() {
        return BudgetBuilder.builder()
                .currency(Currency.getInstance("NOK"))
                .requested(new BigDecimal("568000"))
                .lines(List.of(
                        salary("50000", 6),
                        line(Category.DAY_PACKAGE, "650", 40, 2),
                        line(Category.TRAVEL, "2000", 40, 2),
                        line(Category.ACCOMMODATION, "1400", 40, 1)))
                .coFunding(List.of(new CoFunding("Eksempelsykehuset", new BigDecimal("100000.50"))))
                .build();
    }

    static BudgetLine line(Category category, String unitCost, Integer persons, Integer occasions) {
        return BudgetLineBuilder.builder()
                .category(category)
                .unitCost(new BigDecimal(unitCost))
                .persons(persons)
                .occasions(occasions == null ? null : BigDecimal.valueOf(occasions))
                .build();
    }

    static BudgetLine salary(String month, int months) {
        return BudgetLineBuilder.from(line(Category.SALARY, month, 1, months))
                .with(line -> line.payBasis(PayBasis.BASIC_PAY)
                        .need("Prosjektlederen må frikjøpes.")
                        .competence("Erfaring med forbedringsarbeid."));
    }

    static Budget of(BudgetLine... lines) {
        return BudgetBuilder.builder()
                .currency(Currency.getInstance("NOK"))
                .lines(List.of(lines))
                .build();
    }

    static Budget and(Budget budget, BudgetLine... more) {
        return BudgetBuilder.from(budget)
                .with(changed -> changed.requested(null)
                        .coFunding(List.of())
                        .lines(Stream.concat(budget.lines().stream(), Arrays.stream(more))
                                .toList()));
    }

    static Application application() {
        return ApplicationBuilder.builder()
                .ruleSet("no:grant-application:2019")
                .title("Raskere behandling")
                .submittedAt(OffsetDateTime.parse("2019-05-31T12:00:00+02:00"))
                .applicants(List.of(new Party("NATIONAL_REGISTRY", REGISTRY)))
                .contacts(List.of(person("PROJECT_LEADER")))
                .registry(new Registry(REGISTRY, true))
                .period(period())
                .method(new ImprovementMethod(MethodKind.BREAKTHROUGH_SERIES, null))
                .goals(List.of("2", "11"))
                .indicators(List.of(indicator()))
                .declarations(List.of("RESULTS_REUSABLE", "FINAL_REPORT", "GUIDANCE_SOUGHT"))
                .attachments(List.of(new Attachment("PROJECT_OUTLINE", "prosjektskisse.pdf")))
                .budget(budget())
                .build();
    }

    static Indicator indicator() {
        return IndicatorBuilder.builder()
                .name("Andel behandlet innen én time")
                .source(new IndicatorSource(SourceKind.REGISTRY, REGISTRY))
                .existing(true)
                .result("Fra 62 % til 81 %")
                .build();
    }

    static ProjectPeriod period() {
        return new ProjectPeriod(LocalDate.of(2019, 9, 1), LocalDate.of(2020, 10, 31), null);
    }

    static Contact person(String role) {
        return ContactBuilder.builder()
                .role(role)
                .name("Eksempel Eksempelsen")
                .email("name@example.org")
                .build();
    }

    static List<Section> sections(String... codes) {
        return Arrays.stream(codes)
                .map(code -> new Section(code, "Overskrift", "Det som skal stå i avsnittet."))
                .toList();
    }

    /** The sections without one of them. */
    static List<Section> without(List<Section> sections, String code) {
        return sections.stream().filter(section -> !code.equals(section.code())).toList();
    }

    static FinalReport report() {
        return FinalReportBuilder.builder()
                .title("Raskere behandling")
                .projectEnd(LocalDate.of(2020, 10, 31))
                .deliveredAt(OffsetDateTime.parse("2020-12-15T09:00:00+01:00"))
                .sections(sections(
                        "summary",
                        "background",
                        "aims",
                        "interventions",
                        "method",
                        "sample",
                        "implementation",
                        "variables",
                        "results",
                        "team-evaluation",
                        "departments"))
                .indicators(List.of(indicator()))
                .attachments(List.of(new Attachment("PROJECT_ACCOUNTS", "prosjektregnskap.pdf")))
                .accounts(budget())
                .build();
    }

    static Invitation invitation() {
        return InvitationBuilder.builder()
                .title("Raskere behandling")
                .registry(new Registry(REGISTRY, true))
                .sections(sections("about-registry", "background", "obligations", "aims", "gains", "anchoring"))
                .period(period())
                .scope("Medisinske avdelinger og deres pasienter")
                .baseline("Registerets årsrapport")
                .funding("Midler fra servicemiljøet")
                .resourcePersons(2)
                .meetings(4)
                .agreement(new AgreementForm(true, LocalDate.of(2019, 9, 15)))
                .place("Eksempelby")
                .date(LocalDate.of(2019, 8, 20))
                .signatories(List.of(person("PROJECT_LEADER"), person("PROJECT_OWNER")))
                .build();
    }

    static CooperationAgreement agreement() {
        return CooperationAgreementBuilder.builder()
                .resourcePersonsAsked(2)
                .leader(signed("Leder Eksempelsen"))
                .resourcePersons(List.of(signed("En Eksempelsen"), signed("To Eksempelsen")))
                .returnBy(LocalDate.of(2019, 9, 15))
                .returnedAt(OffsetDateTime.parse("2019-09-10T10:00:00+02:00"))
                .build();
    }

    static Signatory signed(String name) {
        return new Signatory(name, true);
    }

    static RegistryProfile registry() {
        return RegistryProfileBuilder.builder()
                .name(REGISTRY)
                .national(true)
                .advisoryBoard(new AdvisoryBoard(2))
                .interactiveResults(new InteractiveResults(true, LocalDate.of(2018, 10, 1)))
                .coverage(new Coverage(true))
                .build();
    }
}
