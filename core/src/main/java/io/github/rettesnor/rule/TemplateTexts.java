// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.rule;

/** A requirement that reports what a template leaves to be filled in. A value that is only such text counts as given for other rules. */
public interface TemplateTexts {

    /**
     * Returns whether a text is to be filled in.
     *
     * @param text the text
     * @return true if the requirement reports it
     */
    boolean isToFillIn(String text);
}
