// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.jakarta;

import io.github.rettesnor.identity.Severity;
import io.github.rettesnor.rule.DocumentView;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The document conforms to a rule set:
 *
 * <pre>{@code
 * void submit(@Conforms("xx:application:1") Application application)
 * }</pre>
 *
 * <p>Each place where a rule is violated, or cannot be evaluated because something is missing, is one violation, with the path of
 * the place: {@code budget.lines[3].unitCost}. This is the formal check: questions that only a person can answer are not violations, so
 * a document that conforms may still have to be judged; its verdict has the questions. {@code null} conforms; write
 * {@code @NotNull} where a document must be given. A host's own class is judged through a view, {@link #via}.
 *
 * <p>With Hibernate Validator the {@link io.github.rettesnor.verdict.Finding finding} is the violation's dynamic payload, and the
 * message is in the language of the request. With another provider it is in the language of the rule set's country, since the
 * specification gives a constraint no locale.
 *
 * <p>A rule set that does not exist, or judges other documents, is a {@link jakarta.validation.ConstraintDeclarationException}.
 */
@SuppressWarnings("exports") // a module that uses it requires jakarta.validation anyway
@Documented
@Constraint(validatedBy = ConformsValidator.class)
@Repeatable(Conforms.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface Conforms {

    /** The key of the message that is each finding's own sentence. */
    String MESSAGE = "{io.github.rettesnor.jakarta.Conforms.message}";

    /**
     * The rule set.
     *
     * @return its id, such as {@code country:scheme:edition}
     */
    String value();

    /**
     * How an object that is not itself a document is judged.
     *
     * @return the view that makes a document of the annotated object and names its paths; a class with a constructor without parameters,
     *     in a package that is open to {@code io.github.rettesnor.core}. By default the object is the document
     */
    Class<? extends DocumentView<?, ?>> via() default Via.Itself.class;

    /**
     * The least severity of a rule that makes a document invalid.
     *
     * @return by default {@link Severity#ERROR}: only what a source demands
     */
    Severity atLeast() default Severity.ERROR;

    /**
     * The message.
     *
     * @return by default the finding's own sentence. In a message of one's own, with Hibernate Validator, {@code {finding.rule}}
     *     is the rule's id, and {@code {finding.nb}}, {@code {finding.nn}}, {@code {finding.da}} and {@code {finding.en}} are the
     *     sentence in that language
     */
    String message() default MESSAGE;

    /**
     * The groups that it belongs to.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * What a client attaches to it.
     *
     * @return the payload types
     */
    Class<? extends Payload>[] payload() default {};

    /** Several rule sets for one document. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.TYPE,
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.CONSTRUCTOR,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @interface List {

        /**
         * The constraints.
         *
         * @return the constraints
         */
        Conforms[] value();
    }
}
