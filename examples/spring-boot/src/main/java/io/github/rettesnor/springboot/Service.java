// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.message.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
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

    /** Chooses, of the languages that a request accepts, the first that there are sentences in; English if there is none. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Stream.of("nb", "no", "nn", "da", "en")
                .map(Locale::forLanguageTag)
                .toList());
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    /** The language of a code such as {@code nb}. */
    static final class LanguageCode implements Converter<String, Language> {

        @Override
        public Language convert(String code) {
            return Arrays.stream(Language.values())
                    .filter(language -> language.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such language"));
        }
    }
}
