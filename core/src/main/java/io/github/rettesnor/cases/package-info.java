// SPDX-License-Identifier: Apache-2.0

/**
 * Cases that officers write: a document, perhaps with something changed in it, and what the rules must find in it. They are written in
 * plain YAML or JSON files and run as tests in any test framework.
 */
@NullMarked
package io.github.rettesnor.cases;

import org.jspecify.annotations.NullMarked;
