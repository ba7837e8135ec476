// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.testing;

import io.github.rettesnor.model.FormText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the resource {@code name.digests} of a form, with which a country module knows the form's own text without holding it. The first
 * argument is the file of the source, the others are the parts of the form by their lines in it, from 1: {@code 34-35}, {@code 62}. A part
 * is what people may leave together where they answer: a question with its guidance, or a heading with its instruction.
 */
public final class FormDigests {

    private FormDigests() {}

    /**
     * Prints the resource.
     *
     * @param arguments the source and the parts
     * @throws IOException if the source cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        List<String> parts = Arrays.asList(arguments).subList(1, arguments.length);
        Path source = Path.of(arguments[0]);
        Set<String> lines = new LinkedHashSet<>();
        for (String part : parts(source, parts)) {
            lines.addAll(FormText.lines(part));
        }
        System.out.println("# FormDigests " + source.getFileName() + " " + String.join(" ", parts));
        lines.forEach(System.out::println);
    }

    /**
     * Returns the parts of a source by their lines.
     *
     * @param source the text of the source, in UTF-8
     * @param parts the lines of each part, from 1, such as {@code 12-30}, or one line
     * @return the text of each part
     * @throws IOException if the source cannot be read
     */
    public static List<String> parts(Path source, List<String> parts) throws IOException {
        List<String> lines = Files.readString(source).lines().toList();
        List<String> texts = new ArrayList<>();
        for (String part : parts) {
            String[] ends = part.split("-", -1);
            texts.add(String.join(
                    "\n", lines.subList(Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[ends.length - 1]))));
        }
        return texts;
    }
}
