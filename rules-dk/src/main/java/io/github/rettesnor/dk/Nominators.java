// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.dk;

/** Who may nominate a learning and quality team (da: indstille), as the form lists them in question 7. */
final class Nominators {

    /** The regions, which also state which of them they are. */
    static final String REGIONS = "REGIONS";

    /** The form's twelve, in its order; their names are among the words. */
    static final String[] CODES = {
        REGIONS,
        "KL",
        "RKKP",
        "SUNDHEDSMINISTERIET",
        "SUNDHEDSSTYRELSEN",
        "LAEGEMIDDELSTYRELSEN",
        "SUNDHEDSDATASTYRELSEN",
        "STYRELSEN_FOR_PATIENTSIKKERHED",
        "DANSKE_PATIENTER",
        "DANSK_SELSKAB_FOR_PATIENTSIKKERHED",
        "PLO",
        "LVS"
    };

    /** The five regions. */
    static final String[] REGION_NAMES = {
        "Region Hovedstaden", "Region Sjælland", "Region Syddanmark", "Region Midtjylland", "Region Nordjylland"
    };

    private Nominators() {}
}
