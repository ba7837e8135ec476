// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a budget line pays for, as a code. The rules of a call ask by category. The codes of the public format are constants; a rule set
 * adds another, such as {@code EQUIPMENT}, by naming it in a rule, and its word in each language as the phrase {@code term.EQUIPMENT}.
 */
public final class Category {

    private static final Map<String, Category> BY_CODE = new LinkedHashMap<>();

    /** Salary or release from duty for project staff (nb: lønn). */
    public static final Category SALARY = constant("SALARY");

    /** What follows from salary: employer's contribution, pension, holiday pay (nb: sosiale kostnader). */
    public static final Category SOCIAL_COSTS = constant("SOCIAL_COSTS");

    /** Day packages, or room hire and catering (nb: dagpakker). */
    public static final Category DAY_PACKAGE = constant("DAY_PACKAGE");

    /** Everything that one journey costs (nb: reiseutgifter). */
    public static final Category TRAVEL = constant("TRAVEL");

    /** Lodging (nb: overnatting). */
    public static final Category ACCOMMODATION = constant("ACCOMMODATION");

    /** Supplements for being on call (nb: vakttillegg). */
    public static final Category ON_CALL_SUPPLEMENT = constant("ON_CALL_SUPPLEMENT");

    /** Overhead to the employer's organisation. */
    public static final Category OVERHEAD = constant("OVERHEAD");

    /** Articles, talks and posters (nb: formidling). */
    public static final Category DISSEMINATION = constant("DISSEMINATION");

    /** Ordinary running of a registry (nb: registerdrift). */
    public static final Category REGISTRY_OPERATIONS = constant("REGISTRY_OPERATIONS");

    /** Measures that belong to the ordinary running of a hospital (nb: sykehusdrift). */
    public static final Category HOSPITAL_OPERATIONS = constant("HOSPITAL_OPERATIONS");

    /** Anything else. */
    public static final Category OTHER = constant("OTHER");

    private static final List<Category> FORMAT = List.copyOf(BY_CODE.values());

    private final String code;

    /** Whether this is a constant, which is the only instance with its code. */
    private final boolean isConstant;

    private Category(String code, boolean isConstant) {
        this.code = code;
        this.isConstant = isConstant;
    }

    private static Category constant(String code) {
        Category constant = new Category(code, true);
        BY_CODE.put(code, constant);
        return constant;
    }

    /**
     * Returns the category of a code.
     *
     * @param code the code, any text
     * @return the category
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Category of(String code) {
        Category constant = BY_CODE.get(Objects.requireNonNull(code, "code"));
        return constant == null ? new Category(code, false) : constant;
    }

    /**
     * Returns the categories of the public format, which every rule set knows.
     *
     * @return the constants of this class
     */
    public static List<Category> ofFormat() {
        return FORMAT;
    }

    /**
     * Returns the code.
     *
     * @return the code, such as {@code SALARY}
     */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Returns whether the occasions of such lines are meetings, journeys or nights, which are whole.
     *
     * @return true for day packages, travel and lodging
     */
    public boolean isCountedWhole() {
        return equals(DAY_PACKAGE) || equals(TRAVEL) || equals(ACCOMMODATION);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (!isConstant
                        && other instanceof Category category
                        && !category.isConstant
                        && code.equals(category.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
