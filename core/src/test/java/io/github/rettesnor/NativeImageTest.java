// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.rettesnor.jakarta.Conforms;
import io.github.rettesnor.jakarta.ConformsValidator;
import io.github.rettesnor.jakarta.Follows;
import io.github.rettesnor.jakarta.FollowsValidator;
import io.github.rettesnor.model.Budget;
import io.github.rettesnor.model.StrictRecord;
import io.github.rettesnor.requirement.Given;
import io.github.rettesnor.rule.Requirement;
import io.github.rettesnor.testing.NativeImageTests;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reached by reflection are documents, what officers write in files, requirements, and the constraints of Jakarta Validation. */
class NativeImageTest extends NativeImageTests {

    NativeImageTest() {
        super(reflected());
    }

    private static List<Class<?>> reflected() {
        Stream<Class<?>> bound = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(
                                "io.github.rettesnor.model",
                                "io.github.rettesnor.call",
                                "io.github.rettesnor.cases",
                                "io.github.rettesnor.requirement",
                                "io.github.rettesnor.rule")
                        .stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(NativeImageTest::isBound);
        Stream<Class<?>> named = Stream.of(
                StrictRecord.class, Conforms.class, ConformsValidator.class, Follows.class, FollowsValidator.class);
        return Stream.concat(bound, named).toList();
    }

    private static boolean isBound(Class<?> type) {
        String name = type.getPackageName();
        boolean isOfRules = name.endsWith(".requirement") || name.endsWith(".rule");
        return isOfRules
                ? (type.isRecord() && Requirement.class.isAssignableFrom(type))
                : (type.isRecord() || type.isEnum());
    }

    @Test
    void documentsAndRequirementsAreAmongThem() {
        assertThat(reflected())
                .contains(Budget.class, Given.class, StrictRecord.class)
                .hasSizeGreaterThan(100);
    }
}
