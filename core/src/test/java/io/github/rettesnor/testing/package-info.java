// SPDX-License-Identifier: Apache-2.0
/** Documents and rules for tests: hand-made, generated, and generated without mercy. */
package io.github.rettesnor.testing;
