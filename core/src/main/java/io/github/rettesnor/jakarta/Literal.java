// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

/** Escapes texts so that a validation provider's message interpolation leaves them as they are. */
final class Literal {

    private Literal() {}

    /**
     * Returns a text as a message template of its own, by the escapes of the specification.
     *
     * @param text the text
     * @return the template
     */
    static String template(String text) {
        StringBuilder template = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '}' || c == '$' || c == '\\') {
                template.append('\\');
            }
            template.append(c);
        }
        return template.toString();
    }

    /**
     * Returns a text as a message parameter of Hibernate Validator. That puts parameters in as they are, and then replaces in the whole
     * message every <code>\{</code>, then every <code>\}</code>, then every <code>\\</code>, then every <code>\$</code> by its last
     * character. So only backslashes need escapes, and how many depends on what they stand before.
     *
     * @param text the text
     * @return a text that those replacements turn into the given one
     */
    static String parameter(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder parameter = new StringBuilder(text.length());
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                run++;
            } else {
                parameter.append(backslashes(run, c)).append(c);
                run = 0;
            }
        }
        return parameter.append(backslashes(run, ' ')).toString();
    }

    private static String backslashes(int run, char next) {
        if (run == 0) {
            return "";
        }
        return "\\"
                .repeat(
                        switch (next) {
                            case '{', '}' -> 2 * run + 1;
                            case '$' -> 2 * run + 2;
                            default -> 2 * run;
                        });
    }
}
