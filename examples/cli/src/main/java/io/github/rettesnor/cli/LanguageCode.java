// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.message.Language;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the code of a language, or the tag of a locale such as {@code nn-NO}, {@code da_DK.UTF-8} or {@code no}. */
final class LanguageCode implements ITypeConverter<Language> {

    private static final Pattern TAG =
            Pattern.compile("(nb|nn|no|da|en)([-_]\\w+)*([.@].*)?", Pattern.CASE_INSENSITIVE);

    @Override
    public Language convert(String code) {
        Matcher tag = TAG.matcher(code);
        if (!tag.matches()) {
            throw new TypeConversionException("'" + code + "' is not one of nb, nn, da, en");
        }
        String variant = String.valueOf(tag.group(2)).endsWith("NY") ? "NY" : "";
        return Language.of(new Locale(tag.group(1), "", variant));
    }
}
