// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

/** What a budget line pays for. The rules of a call ask by category. */
public enum Category {
    /** Salary or release from duty for project staff (nb: lønnsmidler). */
    SALARY,
    /** Day packages, or room hire and catering (nb: dagpakker). */
    DAY_PACKAGE,
    /** Everything that one journey costs (nb: reiseutgifter). */
    TRAVEL,
    /** Lodging (nb: overnatting). */
    ACCOMMODATION,
    /** Supplements for being on call (nb: vakttillegg). */
    ON_CALL_SUPPLEMENT,
    /** Overhead to the employer's organisation. */
    OVERHEAD,
    /** Articles, talks and posters (nb: formidling). */
    DISSEMINATION,
    /** Ordinary running of a registry (nb: registerdrift). */
    REGISTRY_OPERATIONS,
    /** Measures that belong to the ordinary running of a hospital (nb: sykehusdrift). */
    HOSPITAL_OPERATIONS,
    /** Anything else. */
    OTHER
}
