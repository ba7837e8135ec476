// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.spring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.rettesnor.identity.RuleId;
import io.github.rettesnor.identity.Source;
import io.github.rettesnor.jakarta.Findings;
import io.github.rettesnor.message.Figure;
import io.github.rettesnor.verdict.Finding;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;

/**
 * One thing for which a request is refused.
 *
 * @param rule the rule; null where it is a constraint of the host's own
 * @param path the place in the body of the request
 * @param message what is wrong
 * @param cure what would cure it, null where there is no advice
 * @param figures the figures by name, as plain texts; null where it is a constraint of the host's own
 * @param source where the rule comes from, null where it is a constraint of the host's own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Refusal(
        @Nullable RuleId rule,
        String path,
        String message,
        @Nullable String cure,
        @Nullable Map<String, String> figures,
        @Nullable Source source) {

    static Refusal of(ParameterValidationResult result, MessageSourceResolvable error, Locale locale) {
        try {
            return of(result.unwrap(error, ConstraintViolation.class), locale);
        } catch (IllegalArgumentException noViolation) {
            return own("", String.valueOf(error.getDefaultMessage()));
        }
    }

    static Refusal of(ObjectError error, Locale locale) {
        return error.contains(ConstraintViolation.class)
                ? of(error.unwrap(ConstraintViolation.class), locale)
                : own(
                        error instanceof FieldError field ? field.getField() : "",
                        String.valueOf(error.getDefaultMessage()));
    }

    private static Refusal of(ConstraintViolation<?> violation, Locale locale) {
        String path = path(violation.getPropertyPath());
        return Findings.of(violation)
                .map(finding -> of(finding, path, locale))
                .orElseGet(() -> own(path, violation.getMessage()));
    }

    private static Refusal of(Finding finding, String path, Locale locale) {
        return new Refusal(
                finding.rule(),
                path,
                finding.message(locale),
                finding.cure(locale),
                figures(finding),
                finding.source());
    }

    private static Map<String, String> figures(Finding finding) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Figure> figure : finding.figures().byName().entrySet()) {
            texts.put(figure.getKey(), figure.getValue().text());
        }
        return texts;
    }

    private static Refusal own(String path, String message) {
        return new Refusal(null, path, message, null, null, null);
    }

    /** Without the method and its parameter, as they are not part of the body. */
    private static String path(Path path) {
        String rest = path.toString();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER) {
                rest = rest.substring(node.getName().length());
                rest = rest.startsWith(".") ? rest.substring(1) : rest;
            }
        }
        return rest.replace(".<list element>", "");
    }
}
