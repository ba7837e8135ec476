// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.spring;

import io.github.rettesnor.call.Calls;
import io.github.rettesnor.json.RettesnorModule;
import io.github.rettesnor.rule.RuleSet;
import io.github.rettesnor.rule.RuleSets;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.support.ResourcePatternResolver;

/** What an application has that depends on the starter. */
@AutoConfiguration
@EnableConfigurationProperties(RettesnorProperties.class)
class RettesnorAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    static RettesnorRules rettesnorRules(RettesnorProperties properties, ResourcePatternResolver resolver) {
        List<RuleSet<?>> all = new ArrayList<>(RuleSets.all());
        all.addAll(Calls.read(RuleFiles.read(properties.rules(), resolver), List.copyOf(all)));
        return new RettesnorRules(all);
    }

    @Bean
    RettesnorModule rettesnorModule(RettesnorRules rules) {
        return new RettesnorModule(rules.all());
    }

    @Bean
    static ConformsByRules conformsByRules(ObjectProvider<RettesnorRules> rules) {
        return new ConformsByRules(rules);
    }

    @Bean
    ConformsAtStart conformsAtStart(ListableBeanFactory beans, Validator validator, RettesnorRules rules) {
        return new ConformsAtStart(beans, validator, rules);
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    Refusals rettesnorRefusals() {
        return new Refusals();
    }
}
