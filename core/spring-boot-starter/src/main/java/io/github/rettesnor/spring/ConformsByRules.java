// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.spring;

import io.github.rettesnor.jakarta.ConformsValidator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Lets {@code @Conforms} find the rule sets of the application's rule files. Spring makes each validator of a constraint as a bean. */
record ConformsByRules(ObjectProvider<RettesnorRules> rules) implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        return bean instanceof ConformsValidator
                ? new ConformsValidator(rules.getObject().all())
                : bean;
    }
}
