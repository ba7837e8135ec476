// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.message.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The service. */
@SpringBootApplication
@EnableConfigurationProperties(Limits.class)
public class Service {

    /** For Spring. */
    public Service() {}

    /**
     * Starts the service.
     *
     * @param arguments as Spring Boot has them
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Service.class, arguments);
    }

    @Bean
    LanguageCode languageCode() {
        return new LanguageCode();
    }

    @Bean
    LocaleResolver localeResolver(LanguageCode codes) {
        return new AskedLanguage(codes);
    }

    /**
     * The language that a request asks for by {@code lang}, as the page does, else the first of those that it accepts in which there are
     * sentences; English if there is none.
     */
    private static final class AskedLanguage extends AcceptHeaderLocaleResolver {

        private final LanguageCode codes;

        AskedLanguage(LanguageCode codes) {
            this.codes = codes;
            setSupportedLocales(Stream.of("nb", "no", "nn", "da", "en")
                    .map(Locale::forLanguageTag)
                    .toList());
            setDefaultLocale(Locale.ENGLISH);
        }

        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            return codes.of(request.getParameter("lang"))
                    .map(Language::locale)
                    .orElseGet(() -> super.resolveLocale(request));
        }
    }

    /** The language of a code such as {@code nb}. */
    static final class LanguageCode implements Converter<String, Language> {

        @Override
        public Language convert(String code) {
            return of(code).orElseThrow(() -> new IllegalArgumentException("no such language"));
        }

        Optional<Language> of(@Nullable String code) {
            return Arrays.stream(Language.values())
                    .filter(language -> language.code().equals(code))
                    .findFirst();
        }
    }
}
