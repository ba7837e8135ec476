// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.cli;

import io.github.rettesnor.message.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language's code. */
final class LanguageCode implements ITypeConverter<Language> {

    @Override
    public Language convert(String code) {
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new TypeConversionException("'" + code + "' is not one of nb, nn, da, en");
    }
}
