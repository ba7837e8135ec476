// SPDX-License-Identifier: Apache-2.0

/**
 * Wording: the sentences about a document, in Norwegian bokmål and nynorsk, Danish and English, and how figures are written in
 * each. Nothing here reads the machine's locale or the JDK's locale data.
 */
@NullMarked
package io.github.rettesnor.message;

import org.jspecify.annotations.NullMarked;
