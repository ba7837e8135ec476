// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.hosts;

import com.fasterxml.classmate.TypeResolver;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.rettesnor.no.Norway;
import io.github.rettesnor.rule.RuleSet;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Priority;
import javax.money.MonetaryAmount;
import org.hibernate.validator.HibernateValidator;
import org.javamoney.moneta.Money;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Runs a program of this module in a Java of its own, which sees nothing but what the program needs. */
final class Jvm {

    private static final String MODULE = "io.github.rettesnor.hosts";

    private static final List<Class<?>> NEEDED = List.of(
            PlainJava.class,
            RuleSet.class,
            Norway.class,
            JsonParser.class,
            JsonMapper.class,
            JsonCreator.class,
            Nullable.class,
            MonetaryAmount.class,
            Money.class,
            Priority.class,
            HibernateValidator.class,
            Validation.class,
            Logger.class,
            TypeResolver.class);

    private Jvm() {}

    static String onTheClassPath(Class<?> program, String... arguments) {
        return run(List.of("-cp", path(), program.getName()), arguments);
    }

    static String onTheModulePath(Class<?> program, String... arguments) {
        return run(List.of("-p", path(), "-m", MODULE + "/" + program.getName()), arguments);
    }

    /** The names of all classes that a program loads. */
    static List<String> classesLoadedBy(Class<?> program, String... arguments) {
        return run(List.of("-Xlog:class+load:stdout:none", "-cp", path(), program.getName()), arguments)
                .lines()
                .map(line -> line.split(" ", 2)[0])
                .toList();
    }

    /** What lies in the folder comes before what any jar has. */
    static String onTheClassPathAfter(Path folder, Class<?> program) {
        return run(List.of("-cp", folder + File.pathSeparator + path(), program.getName()));
    }

    /** What lies in the folder is part of this module. */
    static String onTheModulePathWith(Path folder, Class<?> program) {
        return run(
                List.of("-p", path(), "--patch-module", MODULE + "=" + folder, "-m", MODULE + "/" + program.getName()));
    }

    private static String path() {
        return NEEDED.stream().map(Jvm::home).collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String run(List<String> how, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Duser.language=de", "-Duser.country=AT", "-Dfile.encoding=ISO-8859-1"));
        command.addAll(how);
        command.addAll(Arrays.asList(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new IllegalStateException("status " + status + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
