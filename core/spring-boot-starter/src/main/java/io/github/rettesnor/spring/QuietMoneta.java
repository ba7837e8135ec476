// SPDX-License-Identifier: Apache-2.0
package io.github.rettesnor.spring;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Leaves out the line that Moneta logs when it is first used. An application that sets the level of its logger decides itself. */
final class QuietMoneta implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("rettesnor", Map.of("logging.level.org.javamoney.moneta", "warn")));
    }
}
