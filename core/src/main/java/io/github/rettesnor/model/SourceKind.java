// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

/** Where the data of an indicator come from. */
public enum SourceKind {
    /** A medical quality registry (nb: medisinsk kvalitetsregister). */
    REGISTRY,
    /** A national clinical database (da: national klinisk kvalitetsdatabase). */
    CLINICAL_DATABASE,
    /** Any other source. */
    OTHER
}
