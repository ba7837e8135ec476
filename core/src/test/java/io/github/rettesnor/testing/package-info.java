// SPDX-License-Identifier: Apache-2.0
/**
 * For tests: documents and rules, hand-made, generated, and generated without mercy; and the gate that shows that cases bite.
 * Published as core's test jar, for the tests of a country's rules.
 */
package io.github.rettesnor.testing;
