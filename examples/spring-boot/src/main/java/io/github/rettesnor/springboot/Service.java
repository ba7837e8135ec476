// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.springboot;

import io.github.rettesnor.message.Language;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;

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
