// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.model;

/**
 * A document that a rule set can judge. It is a record, and the names of its components are the names of its fields in
 * the public format.
 */
public interface Document {}
